using Krea.Runware;
using Microsoft.Extensions.AI;
using GenericRequest = Microsoft.Extensions.AI.ImageGenerationRequest;

namespace KreaGen.Extensions.AI.Runware;

/// <summary>Turns a request of the abstraction into one of the provider, or rejects it before anything is sent.</summary>
internal static class RunwareOrder
{
    private static readonly IReadOnlyList<KnownSize> Sizes =
        [.. ImageSize.All.Select(static size => new KnownSize(size.Width, size.Height, "", "documented by Runware"))];

    private static readonly IReadOnlyDictionary<string, OutputFormat> Formats = new Dictionary<string, OutputFormat>(StringComparer.OrdinalIgnoreCase)
    {
        ["image/jpeg"] = OutputFormat.Jpg,
        ["image/png"] = OutputFormat.Png,
        ["image/webp"] = OutputFormat.Webp,
    };

    /// <summary>The media type of a format; JPEG, the service's default, where none was asked for.</summary>
    public static string MediaTypeOf(OutputFormat? format)
        => Formats.Where(known => known.Value == format).Select(static known => known.Key).FirstOrDefault("image/jpeg");

    /// <summary>The request.</summary>
    /// <exception cref="ArgumentException">An option cannot be fulfilled.</exception>
    public static ImageInferenceRequest Of(GenericRequest request, ImageGenerationOptions? options, IImageGenerator generator,
        KreaImageGeneratorOptions settings)
    {
        ImageInferenceRequest? given = options?.RawRepresentationFactory?.Invoke(generator) as ImageInferenceRequest;
        string prompt = request.Prompt ?? given?.PositivePrompt ?? throw new ArgumentException("The prompt is missing. Nothing was sent.", nameof(request));
        ImageInferenceRequest one = (given ?? new() { PositivePrompt = prompt }) with { PositivePrompt = prompt };
        OptionChecks.Model(options, "Runware", ImageModel.Krea2Turbo.Value, static model => ImageModel.From(model).IsKnown);
        int count = OptionChecks.Count(options, one.NumberResults ?? 1, settings);
        one = one with
        {
            TaskUuid = one.TaskUuid ?? Guid.NewGuid(),
            NumberResults = count,
            IncludeCost = one.IncludeCost ?? true,
            Seed = OptionValue.Integer(options?.AdditionalProperties, "seed") ?? one.Seed,
            OutputType = TypeOf(options, one),
            OutputFormat = FormatOf(options) ?? one.OutputFormat,
            Size = options?.ImageSize is { } size ? ImageSize.All[SizeChoice.Nearest(size, Sizes, settings.ExactSizes)] : one.Size,
            Inputs = References(request) is { Count: > 0 } images ? (one.Inputs ?? new()) with { ReferenceImages = images } : one.Inputs,
        };
        one.Validate();
        return one;
    }

    private static OutputType TypeOf(ImageGenerationOptions? options, ImageInferenceRequest one) => options?.ResponseFormat switch
    {
        null => one.OutputType ?? OutputType.Base64Data,
        // A link can only live for a time where there is one.
        ImageGenerationResponseFormat.Data => one.Ttl is null ? OutputType.Base64Data : OutputType.Url,
        ImageGenerationResponseFormat.Uri => OutputType.Url,
        _ => throw OptionChecks.Format(options),
    };

    private static OutputFormat? FormatOf(ImageGenerationOptions? options) => options?.MediaType switch
    {
        null => null,
        { } type when Formats.TryGetValue(type, out OutputFormat format) => format,
        { } type => throw new ArgumentException($"Krea 2 Turbo at Runware returns {string.Join(", ", Formats.Keys)}, not {type}. Nothing was sent.",
            nameof(options)),
    };

    private static List<ReferenceImage> References(GenericRequest request) =>
    [
        .. (request.OriginalImages ?? []).Select(static image => (ReferenceImage)(image switch
        {
            DataContent data => data.Uri,
            UriContent link => link.Uri.AbsoluteUri,
            _ => throw new ArgumentException($"An original image must be data or a link, not {image.GetType().Name}. Nothing was sent.", nameof(request)),
        })),
    ];
}
