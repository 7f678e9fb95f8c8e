using System.Globalization;
using System.Security.Cryptography;
using Krea.EvoLink;
using KreaGen.Errors;
using Microsoft.AspNetCore.Http;

namespace KreaGen.Samples.Playground.Endpoints;

/// <summary>Turns the form into a request, or into sentences that say what is wrong with it.</summary>
internal static class OrderReader
{
    private const int LargestSeed = 1_048_576;

    public static (ImageGenerationRequest? Request, IReadOnlyList<string> Problems) Read(IFormCollection form)
    {
        List<string> problems = [];
        string prompt = form["prompt"].ToString().Trim();
        if (prompt.Length == 0)
        {
            problems.Add("Say what to draw.");
        }

        ImageSize size = ImageSize.From(form["size"] is [{ Length: > 0 } ratio] ? ratio : ImageSize.Ratio1x1.Value);
        ImageQuality quality = ImageQuality.From(form["quality"] is [{ Length: > 0 } tier] ? tier : ImageQuality.OneK.Value);
        if (ImagePixels.Of(size, quality) is null)
        {
            problems.Add($"There is no {size} at {quality}.");
        }

        ImageGenerationRequest request = new() { Prompt = prompt, Size = size, Quality = quality, Seed = Seed(form, problems), NsfwCheck = form["nsfw_check"] == "on" };
        try
        {
            request.Validate();
        }
        catch (ApiValidationException broken)
        {
            problems.AddRange(broken.Violations.Select(static violation => violation.Message));
        }

        return problems.Count == 0 ? (request, []) : (null, problems);
    }

    // The service draws a seed too, but never tells it: one of ours can be shown and used again.
    private static int? Seed(IFormCollection form, List<string> problems)
    {
        if (form["seed"].ToString().Trim() is not { Length: > 0 } typed)
        {
            return RandomNumberGenerator.GetInt32(1, LargestSeed + 1);
        }

        if (int.TryParse(typed, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int seed))
        {
            return seed;
        }

        problems.Add(string.Create(CultureInfo.InvariantCulture, $"Seed must be a whole number from 0 to {LargestSeed}."));
        return null;
    }
}
