using System.Text.Json;
using KreaGen.Samples.Sandbox.Callbacks;

namespace KreaGen.Samples.Sandbox.Generations;

/// <summary>Checks a submit's body as the document and its prose say. Members it does not know are ignored.</summary>
internal static class RequestReader
{
    public const string Model = "krea-2-turbo";
    private const long SeedLimit = 1048576;

    /// <returns>The request, or what is wrong with it.</returns>
    public static (GenerationRequest? Request, string? Problem) Read(JsonElement body, bool allowInsecureCallbacks)
    {
        if (body.ValueKind != JsonValueKind.Object)
        {
            return (null, "The body must be a JSON object.");
        }

        string? problem = null;
        string? model = Text(body, "model", ref problem);
        string? prompt = Text(body, "prompt", ref problem);
        string size = Text(body, "size", ref problem) ?? "1:1";
        string quality = Text(body, "quality", ref problem) ?? "1K";
        string? callback = Text(body, "callback_url", ref problem);
        int? seed = Seed(body, ref problem);
        bool nsfwCheck = Flag(body, "nsfw_check", ref problem);
        problem ??= ModelProblem(model) ?? PromptProblem(prompt) ?? SizeProblem(size, quality);
        problem ??= callback is null ? null : CallbackAddress.Problem(callback, allowInsecureCallbacks);
        return problem is null
            ? (new GenerationRequest(prompt!, size, quality, seed, nsfwCheck, callback is null ? null : new Uri(callback)), null)
            : (null, problem);
    }

    private static string? ModelProblem(string? model) => model switch
    {
        null => "model is required.",
        Model => null,
        _ => $"model must be {Model}.",
    };

    private static string? PromptProblem(string? prompt)
    {
        if (string.IsNullOrWhiteSpace(prompt))
        {
            return "prompt is required.";
        }

        int tokens = TokenEstimate.Of(prompt);
        return tokens > TokenEstimate.Limit ? $"prompt is about {tokens} tokens long, {TokenEstimate.Limit} are allowed." : null;
    }

    private static string? SizeProblem(string size, string quality) =>
        !PixelSize.IsRatio(size) ? "size must be one of 1:1, 4:3, 3:4, 5:4, 4:5, 2:3, 3:2, 9:16, 16:9, 1:2, 2:1."
        : PixelSize.Find(size, quality) is null ? "quality must be 1K or 2K."
        : null;

    private static string? Text(JsonElement body, string name, ref string? problem)
    {
        if (Member(body, name) is not { } member)
        {
            return null;
        }

        if (member.ValueKind == JsonValueKind.String)
        {
            return member.GetString();
        }

        problem ??= $"{name} must be a string.";
        return null;
    }

    private static int? Seed(JsonElement body, ref string? problem)
    {
        if (Member(body, "seed") is not { } member)
        {
            return null;
        }

        // 7.0 is an integer to JSON Schema, and so it is here.
        if (member.ValueKind != JsonValueKind.Number || !member.TryGetDecimal(out decimal seed) || seed != decimal.Truncate(seed))
        {
            problem ??= "seed must be an integer.";
            return null;
        }

        if (seed is < 0 or > SeedLimit)
        {
            problem ??= $"seed must be from 0 to {SeedLimit}.";
            return null;
        }

        return (int)seed;
    }

    private static bool Flag(JsonElement body, string name, ref string? problem)
    {
        if (Member(body, name) is not { } member)
        {
            return false;
        }

        if (member.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
        {
            problem ??= $"{name} must be true or false.";
        }

        return member.ValueKind == JsonValueKind.True;
    }

    private static JsonElement? Member(JsonElement body, string name) =>
        body.TryGetProperty(name, out JsonElement member) && member.ValueKind != JsonValueKind.Null ? member : null;
}
