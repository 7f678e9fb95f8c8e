using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace KreaGen.Corpus.Examples;

/// <summary>What a schema demands of a text.</summary>
internal static partial class TextRules
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);

    private static readonly Dictionary<string, Regex?> Known = [];

    public static Verdict Check(JsonObject schema, string text)
    {
        int length = new StringInfo(text).LengthInTextElements;
        int points = text.EnumerateRunes().Count();
        return Verdicts.All(
        [
            SchemaCheck.Compared(schema["minLength"], least => points >= least),
            SchemaCheck.Compared(schema["maxLength"], most => points <= most),
            schema["pattern"] is JsonValue pattern && pattern.TryGetValue(out string? expression)
                ? Matches(expression, text) is { } matches ? Verdicts.Of(matches) : Verdict.Unsure
                : Verdict.Satisfied,
            length > points ? Verdict.Unsure : OfFormat(schema, text),
        ]);
    }

    /// <summary>Whether a pattern matches anywhere in a text; null when .NET cannot tell.</summary>
    public static bool? Matches(string pattern, string text)
    {
        if (!Known.TryGetValue(pattern, out Regex? regex))
        {
            regex = Compile(pattern);
            Known[pattern] = regex;
        }

        try
        {
            return regex?.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }

    private static Regex? Compile(string pattern)
    {
        try
        {
            return new(pattern, RegexOptions.CultureInvariant, Patience);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static Verdict OfFormat(JsonObject schema, string text)
        => schema["format"] is JsonValue format && format.TryGetValue(out string? name)
            ? Verdicts.Of(name switch
            {
                "date-time" => DateTimeText().IsMatch(text) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out _),
                "date" => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
                "time" => TimeText().IsMatch(text),
                "duration" => DurationText().IsMatch(text) && text.Length > 2 && text[^1] is not 'T',
                "uuid" => Guid.TryParseExact(text, "D", out _),
                "uri" or "url" => Uri.TryCreate(text, UriKind.Absolute, out Uri? uri) && !uri.IsFile,
                "uri-reference" => Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out _),
                "byte" => Convert.TryFromBase64String(text, new byte[text.Length], out _),
                "int32" or "int64" or "integer" => text.All(char.IsAsciiDigit),
                _ => true,
            })
            : Verdict.Satisfied;

    // RFC 3339, section 5.6.
    [GeneratedRegex(@"^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ][0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})\z", RegexOptions.CultureInvariant)]
    private static partial Regex DateTimeText();

    [GeneratedRegex(@"^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})\z", RegexOptions.CultureInvariant)]
    private static partial Regex TimeText();

    [GeneratedRegex(@"^P([0-9]+W|([0-9]+Y)?([0-9]+M)?([0-9]+D)?(T([0-9]+H)?([0-9]+M)?([0-9]+([.,][0-9]+)?S)?)?)\z", RegexOptions.CultureInvariant)]
    private static partial Regex DurationText();
}
