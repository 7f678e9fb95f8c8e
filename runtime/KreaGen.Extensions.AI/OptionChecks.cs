using System.Globalization;
using Microsoft.Extensions.AI;

namespace KreaGen.Extensions.AI;

/// <summary>Refuses what no provider can do, before anything is sent.</summary>
internal static class OptionChecks
{
    /// <exception cref="ArgumentException">Another model is asked for.</exception>
    public static void Model(ImageGenerationOptions? options, string provider, string known, Func<string, bool> isKnown)
    {
        if (options?.ModelId is { } model && !isKnown(model))
        {
            throw new ArgumentException($"{provider}'s client supports the model {known}, not {model}. Nothing was sent.", nameof(options));
        }
    }

    /// <summary>How many images are asked for.</summary>
    /// <exception cref="ArgumentException">More than the settings allow, or none.</exception>
    public static int Count(ImageGenerationOptions? options, int otherwise, KreaImageGeneratorOptions settings)
    {
        int count = options?.Count ?? otherwise;
        if (count < 1 || count > settings.MaxCount)
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture,
                    $"Count must be from 1 to {settings.MaxCount} ({nameof(KreaImageGeneratorOptions.MaxCount)}), but is {count}: each image is a charge. Nothing was sent."), nameof(options));
        }

        return count;
    }

    /// <summary>The error for a form of response that images do not come in.</summary>
    public static ArgumentException Format(ImageGenerationOptions options)
        => new($"Images are returned as data or as links, not as {options.ResponseFormat}. Nothing was sent.", nameof(options));
}
