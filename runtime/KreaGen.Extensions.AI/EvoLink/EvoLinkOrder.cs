using System.Globalization;
using Krea.EvoLink;
using Microsoft.Extensions.AI;
using EvoLinkRequest = Krea.EvoLink.ImageGenerationRequest;
using GenericRequest = Microsoft.Extensions.AI.ImageGenerationRequest;

namespace KreaGen.Extensions.AI.EvoLink;

/// <summary>Turns a request of the abstraction into requests of the provider, or rejects it before anything is sent.</summary>
internal static class EvoLinkOrder
{
    private const int LargestSeed = 1_048_576;
    private const string Png = "image/png";

    private static readonly IReadOnlyList<KnownSize> Sizes =
        [.. ImagePixels.All.Select(static pixels => new KnownSize(pixels.Width, pixels.Height, pixels.Quality.Value, $"{pixels.Size} at {pixels.Quality}"))];

    /// <summary>One request for each image.</summary>
    /// <exception cref="ArgumentException">An option cannot be fulfilled.</exception>
    /// <exception cref="NotSupportedException">Something is asked for that the model cannot do.</exception>
    public static IReadOnlyList<EvoLinkRequest> Of(GenericRequest request, ImageGenerationOptions? options, IImageGenerator generator,
        KreaImageGeneratorOptions settings)
    {
        if (request.OriginalImages?.Any() == true)
        {
            throw new NotSupportedException("Krea 2 Turbo at EvoLink generates images only from text and does not accept original images. Nothing was sent.");
        }

        CheckWords(options);
        EvoLinkRequest? given = options?.RawRepresentationFactory?.Invoke(generator) as EvoLinkRequest;
        string prompt = request.Prompt ?? given?.Prompt ?? throw new ArgumentException("The prompt is missing. Nothing was sent.", nameof(request));
        EvoLinkRequest one = (given ?? new() { Prompt = prompt }) with { Prompt = prompt };
        if (options?.ImageSize is { } size)
        {
            ImagePixels pixels = ImagePixels.All[SizeChoice.Nearest(size, Sizes, settings.ExactSizes)];
            one = one with { Size = pixels.Size, Quality = pixels.Quality };
        }

        if (OptionValue.Boolean(options?.AdditionalProperties, "nsfw_check") is { } check)
        {
            one = one with { NsfwCheck = check };
        }

        return Several(one, options, settings);
    }

    private static void CheckWords(ImageGenerationOptions? options)
    {
        OptionChecks.Model(options, "EvoLink", ImageModel.Krea2Turbo.Value, static model => ImageModel.From(model).IsKnown);
        if (options?.MediaType is { } type && !type.Equals(Png, StringComparison.OrdinalIgnoreCase))
        {
            throw new ArgumentException($"Krea 2 Turbo at EvoLink returns {Png}, not {type}. Nothing was sent.", nameof(options));
        }

        if (options?.ResponseFormat is not (null or ImageGenerationResponseFormat.Data or ImageGenerationResponseFormat.Uri))
        {
            throw OptionChecks.Format(options);
        }
    }

    private static EvoLinkRequest[] Several(EvoLinkRequest one, ImageGenerationOptions? options, KreaImageGeneratorOptions settings)
    {
        int count = OptionChecks.Count(options, otherwise: 1, settings);
        long? seed = OptionValue.Integer(options?.AdditionalProperties, "seed") ?? one.Seed;
        if (seed is < 0 || seed + (count - 1) > LargestSeed)
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture,
                    $"Seeds must be from 0 to {LargestSeed}, but {seed} and the {count - 1} seeds after it exceed that. Nothing was sent."), nameof(options));
        }

        // 0 asks the service to draw one, for each image anew.
        EvoLinkRequest[] requests = [.. Enumerable.Range(0, count).Select(number => one with { Seed = seed is > 0 ? (int)seed + number : (int?)seed })];
        foreach (EvoLinkRequest request in requests)
        {
            request.Validate();
        }

        return requests;
    }
}
