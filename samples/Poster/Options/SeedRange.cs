using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using Krea.EvoLink;

namespace KreaGen.Samples.Poster.Options;

/// <summary>The limits of a seed, as the generated client states them.</summary>
internal static class SeedRange
{
    private static readonly RangeAttribute Limits =
        typeof(ImageGenerationRequest).GetProperty(nameof(ImageGenerationRequest.Seed))?.GetCustomAttribute<RangeAttribute>()
        ?? throw new InvalidOperationException("The client's Seed has no range.");

    public static int Min { get; } = Convert.ToInt32(Limits.Minimum, CultureInfo.InvariantCulture);

    public static int Max { get; } = Convert.ToInt32(Limits.Maximum, CultureInfo.InvariantCulture);
}
