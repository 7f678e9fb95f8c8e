using System.Globalization;
using KreaGen.Samples.Playground.Pictures;
using KreaGen.Samples.Playground.Providers;
using Microsoft.AspNetCore.Http;

namespace KreaGen.Samples.Playground.Endpoints;

/// <summary>Turns the form into an order, or into sentences that say what is wrong with it.</summary>
internal static class OrderReader
{
    public static (PictureOrder? Order, IReadOnlyList<string> Problems) Read(IFormCollection form, IPictureProvider provider)
    {
        List<string> problems = [];
        string prompt = form["prompt"].ToString().Trim();
        if (prompt.Length == 0)
        {
            problems.Add("Say what to draw.");
        }

        string ratio = form["size"] is [{ Length: > 0 } asked] ? asked : provider.Sizes[0].Ratio;
        string quality = form["quality"] is [{ Length: > 0 } tier] ? tier : provider.Sizes[0].Quality;
        PictureSize? size = provider.Sizes.FirstOrDefault(known => known.Ratio == ratio && known.Quality == quality);
        if (size is null)
        {
            problems.Add($"There is no {ratio} at {quality}.");
        }

        long? seed = Seed(form, provider, problems);
        if (size is null)
        {
            return (null, problems);
        }

        var order = new PictureOrder(prompt, size, seed, form["nsfw_check"] == "on");
        if (prompt.Length > 0)
        {
            problems.AddRange(provider.Problems(order));
        }

        return problems.Count == 0 ? (order, []) : (null, problems);
    }

    private static long? Seed(IFormCollection form, IPictureProvider provider, List<string> problems)
    {
        if (form["seed"].ToString().Trim() is not { Length: > 0 } typed)
        {
            return null;
        }

        if (int.TryParse(typed, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int seed))
        {
            return seed;
        }

        problems.Add(string.Create(CultureInfo.InvariantCulture, $"Seed must be a whole number from 0 to {provider.LargestSeed}."));
        return null;
    }
}
