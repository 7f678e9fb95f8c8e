using System.Globalization;

namespace KreaGen.Generator.Binding.Docs;

/// <summary>The few words of ours that stand in generated documentation, in one language. Those about constraints are in their table.</summary>
internal sealed record DocumentationPhrases(string Default, string Example, string SentTo)
{
    private static readonly DocumentationPhrases English = new(
        "Default: `{0}`.",
        "Example: `{0}`.",
        "Sent to `{0}`, regardless of the client's endpoint.");

    private static readonly DocumentationPhrases Korean = new(
        "기본값: `{0}`.",
        "예: `{0}`.",
        "클라이언트의 엔드포인트와 관계없이 `{0}`(으)로 보냄.");

    public static DocumentationPhrases For(string language)
        => language.Split('-')[0].Equals("ko", StringComparison.OrdinalIgnoreCase) ? Korean : English;

    // The document's text is an argument, never the format.
    public static string Fill(string format, string value) => string.Format(CultureInfo.InvariantCulture, format, value);
}
