using System.Text.Json;
using KreaGen.Samples.Sandbox.Callbacks;

namespace KreaGen.Samples.Sandbox.Runware;

/// <summary>Checks an <c>imageInference</c> task as the document says. Members it does not know are ignored.</summary>
internal sealed class OrderReader(bool allowInsecureWebhooks)
{
    private const string Model = "krea:krea@2-turbo";

    private static readonly (int Width, int Height)[] Sizes =
        [(1024, 1024), (1184, 896), (1248, 832), (1376, 768), (1568, 672), (928, 1152), (832, 1248), (768, 1376)];

    private static readonly string[] Moodboards =
    [
        "Retro Web", "Futurist Glam", "Coquette", "Cyber Zine", "Lo-Fi Cyanotype", "Impasto Expressionism", "Expressive Marker", "Thermal Airbrush",
        "Minimalist Sketch", "Film Noir", "Vintage Pop Graphic",
    ];

    /// <returns>The order, or what is wrong with it.</returns>
    public (RunwareOrder? Order, RunwareProblem? Problem) Read(Guid id, JsonElement task)
    {
        TaskMembers members = new(task);
        string? model = members.Text("model");
        string? prompt = members.Text("positivePrompt");
        string? webhook = members.Text("webhookURL");
        (int width, int height) = (members.Number("width", 1, 16_384) ?? 0, members.Number("height", 1, 16_384) ?? 0);
        RunwareOrder order = new(id, prompt ?? "")
        {
            Width = width == 0 ? 1024 : width,
            Height = height == 0 ? 1024 : height,
            OutputType = members.Choice("outputType", ["URL", "base64Data", "dataURI"]),
            IsSync = members.Choice("deliveryMethod", ["sync", "async"]) == "sync",
            Results = members.Number("numberResults", 1, 20) ?? 1,
            Seed = members.Number("seed", 0, int.MaxValue),
            Ttl = members.Number("ttl", 60, int.MaxValue),
            IncludesCost = members.Flag("includeCost"),
            ChecksContent = members.Below("safety")?.Flag("checkContent") ?? false,
            ReferenceImages = References(members),
        };
        members.Choice("outputFormat", ["JPG", "PNG", "WEBP"]);
        members.Number("outputQuality", 20, 99);
        ReadSettings(members);
        RunwareProblem? problem = members.Problem ?? Find(order, model, webhook, isPair: width == 0 == (height == 0));
        return problem is null ? (order with { WebhookUrl = webhook is null ? null : new(webhook) }, null) : (null, problem);
    }

    private RunwareProblem? Find(RunwareOrder order, string? model, string? webhook, bool isPair)
    {
        if (model != Model)
        {
            return new("invalidModel", $"model must be {Model}.", "model");
        }

        if (order.Prompt.Length is < 2 or > 3000)
        {
            return new("invalidPositivePrompt", "positivePrompt must be 2 to 3000 characters long.", "positivePrompt");
        }

        if (!isPair || !Sizes.Contains((order.Width, order.Height)))
        {
            return new("unsupportedDimensions", "width and height are not a supported pair.", "width", "height");
        }

        if (order.Ttl is not null && order.OutputType != "URL")
        {
            return new("invalidTtl", "ttl only applies when outputType is URL.", "ttl", "outputType");
        }

        string? address = webhook is null ? null : CallbackAddress.Problem(webhook, allowInsecureWebhooks);
        return address is null ? null : new("invalidWebhookURL", address.Replace("callback_url", "webhookURL", StringComparison.Ordinal), "webhookURL");
    }

    private static int References(TaskMembers members)
    {
        if (members.Below("inputs") is not { } inputs)
        {
            return 0;
        }

        JsonElement[] images = inputs.List("referenceImages", 1, 10) ?? [];
        if (images.Any(static image => image.ValueKind != JsonValueKind.String && new TaskMembers(image).Text("image") is null))
        {
            inputs.Fail("invalidReferenceImages", "A reference image is a text or has an image.", "inputs.referenceImages");
        }

        members.Take(inputs);
        return images.Length;
    }

    private static void ReadSettings(TaskMembers members)
    {
        if (members.Below("settings") is not { } settings)
        {
            return;
        }

        settings.Choice("creativity", ["medium", "raw", "low", "high"]);
        foreach (JsonElement moodboard in settings.List("moodboards", 1, 1) ?? [])
        {
            TaskMembers board = new(moodboard);
            if (board.Text("id") is not { } id || !Moodboards.Contains(id, StringComparer.Ordinal))
            {
                settings.Fail("invalidMoodboard", "There is no such moodboard.", "settings.moodboards");
            }

            settings.Take(board);
        }

        members.Take(settings);
    }
}
