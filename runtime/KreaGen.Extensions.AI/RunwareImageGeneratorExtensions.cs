using System.Diagnostics.CodeAnalysis;
using Krea.Runware;
using KreaGen.Extensions.AI.Runware;
using Microsoft.Extensions.AI;

namespace KreaGen.Extensions.AI;

/// <summary>Runware's Krea 2 Turbo behind the abstractions of Microsoft.Extensions.AI.</summary>
[Experimental("MEAI001")]
public static class RunwareImageGeneratorExtensions
{
    /// <summary>
    /// The client as an <see cref="IImageGenerator"/>. All images of a call are one task, each with its own charge. What the options ask for
    /// and the model cannot do is rejected with an <see cref="ArgumentException"/> before anything is sent.
    /// </summary>
    /// <remarks>
    /// <list type="bullet">
    /// <item><description>
    /// <see cref="ImageGenerationOptions.ImageSize"/>: exactly where it is one of the eight documented pairs; else the nearest ratio. Refused
    /// when the ratio is more than a tenth off, or when it has more than twice the pixels, and always with
    /// <see cref="KreaImageGeneratorOptions.ExactSizes"/>. What was made is told: each content has <c>width</c> and <c>height</c> in its
    /// <see cref="AIContent.AdditionalProperties"/>, beside <c>seed</c>, <c>cost</c> (US dollars) and <c>job</c>.
    /// </description></item>
    /// <item><description>
    /// <see cref="ImageGenerationOptions.Count"/>: 1 by default, at most 20. <c>AdditionalProperties["seed"]</c>: the seed of the task.
    /// </description></item>
    /// <item><description>
    /// <see cref="ImageGenerationOptions.MediaType"/>: <c>image/jpeg</c> (the service's default), <c>image/png</c> or <c>image/webp</c>.
    /// <see cref="ImageGenerationOptions.ResponseFormat"/>: <see cref="DataContent"/> by default, <see cref="UriContent"/> for
    /// <see cref="ImageGenerationResponseFormat.Uri"/>.
    /// </description></item>
    /// <item><description>
    /// <see cref="Microsoft.Extensions.AI.ImageGenerationRequest.OriginalImages"/>: one to ten reference images, as data or as links.
    /// </description></item>
    /// <item><description>
    /// <see cref="ImageGenerationOptions.RawRepresentationFactory"/>: may make an <see cref="ImageInferenceRequest"/> with creativity,
    /// moodboards and the like; what the other options say goes over it.
    /// </description></item>
    /// </list>
    /// </remarks>
    /// <param name="client">The client; it stays the caller's to dispose.</param>
    /// <param name="options">How images are asked for; <see langword="null"/> for the defaults.</param>
    /// <returns>The generator. <c>GetService</c> gives the client and an <see cref="ImageGeneratorMetadata"/>.</returns>
    public static IImageGenerator AsIImageGenerator(this RunwareClient client, KreaImageGeneratorOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(client);
        return new RunwareImageGenerator(client, options ?? new());
    }
}
