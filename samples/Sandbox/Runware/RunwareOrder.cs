namespace KreaGen.Samples.Sandbox.Runware;

/// <summary>An <c>imageInference</c> task that passed every check.</summary>
internal sealed record RunwareOrder(Guid Id, string Prompt)
{
    public int Width { get; init; }

    public int Height { get; init; }

    public string OutputType { get; init; } = "URL";

    public bool IsSync { get; init; } = true;

    public int Results { get; init; } = 1;

    public int? Seed { get; init; }

    public int? Ttl { get; init; }

    public bool IncludesCost { get; init; }

    public bool ChecksContent { get; init; }

    public int ReferenceImages { get; init; }

    public Uri? WebhookUrl { get; init; }
}
