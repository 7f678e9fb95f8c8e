using System.Diagnostics.CodeAnalysis;
using Krea.EvoLink;
using KreaGen.Extensions.AI.EvoLink;
using Microsoft.Extensions.AI;

namespace KreaGen.Extensions.AI;

/// <summary>EvoLink's Krea 2 Turbo behind the abstractions of Microsoft.Extensions.AI.</summary>
[Experimental("MEAI001")]
public static class EvoLinkImageGeneratorExtensions
{
    /// <summary>
    /// The client as an <see cref="IImageGenerator"/>. Each image is a job of its own with its own charge. What the options ask for and the
    /// model cannot do (another model, another format than PNG, original images) is rejected with an <see cref="ArgumentException"/> or
    /// <see cref="NotSupportedException"/> before anything is sent.
    /// </summary>
    /// <remarks>
    /// <list type="bullet">
    /// <item><description>
    /// <see cref="ImageGenerationOptions.ImageSize"/>: exactly where the model has that size; else the quality with the nearest number of
    /// pixels and, of it, the nearest ratio. Refused when the ratio is more than a tenth off, or when it has more than twice the pixels of
    /// the largest, and always with <see cref="KreaImageGeneratorOptions.ExactSizes"/>. What was made is told: each content has
    /// <c>width</c>, <c>height</c>, <c>size</c> and <c>quality</c> in its <see cref="AIContent.AdditionalProperties"/>.
    /// </description></item>
    /// <item><description>
    /// <see cref="ImageGenerationOptions.Count"/>: 1 by default. <c>AdditionalProperties["seed"]</c>: 0 (drawn) to 1,048,576; further images take
    /// the numbers that follow, since one seed gives one image. <c>AdditionalProperties["nsfw_check"]</c>: a boolean. Others are left alone.
    /// </description></item>
    /// <item><description>
    /// <see cref="ImageGenerationOptions.ResponseFormat"/>: <see cref="DataContent"/> by default, <see cref="UriContent"/> for
    /// <see cref="ImageGenerationResponseFormat.Uri"/>; those links live for 24 hours.
    /// </description></item>
    /// <item><description>
    /// <see cref="ImageGenerationOptions.RawRepresentationFactory"/>: may make a <c>Krea.EvoLink.ImageGenerationRequest</c>; what the other options say
    /// goes over it.
    /// </description></item>
    /// </list>
    /// </remarks>
    /// <param name="client">The client; it stays the caller's to dispose.</param>
    /// <param name="options">How images are asked for; <see langword="null"/> for the defaults.</param>
    /// <returns>The generator. <c>GetService</c> gives the client and an <see cref="ImageGeneratorMetadata"/>.</returns>
    public static IImageGenerator AsIImageGenerator(this EvoLinkClient client, KreaImageGeneratorOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(client);
        return new EvoLinkImageGenerator(client, options ?? new());
    }
}
