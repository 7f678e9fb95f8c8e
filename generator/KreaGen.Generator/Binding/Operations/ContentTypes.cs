using KreaGen.Generator.Model;

namespace KreaGen.Generator.Binding.Operations;

/// <summary>What the headers of requests say about content. Plain JSON is what the runtime sends and asks for by itself.</summary>
internal static class ContentTypes
{
    private const string Json = "application/json";

    /// <summary>What a request says about its body; null for plain JSON.</summary>
    public static string? Sent(ContentKind kind, string mediaType) => kind switch
    {
        ContentKind.Json => mediaType == Json ? null : mediaType,
        ContentKind.Text => WithCharset(mediaType),
        _ => mediaType,
    };

    /// <summary>What a request asks for; null for plain JSON. A range of media types takes it as well.</summary>
    public static string? Accepted(IReadOnlyList<string> mediaTypes)
        => mediaTypes is [] or [Json or "*/*" or "application/*" or "application/*+json", ..] ? null : mediaTypes[0];

    // Without it some servers take text for the encoding of their own country.
    private static string WithCharset(string mediaType)
        => mediaType.StartsWith("text/", StringComparison.OrdinalIgnoreCase) && mediaType.IndexOf("charset", StringComparison.OrdinalIgnoreCase) < 0
            ? mediaType + "; charset=utf-8"
            : mediaType;
}
