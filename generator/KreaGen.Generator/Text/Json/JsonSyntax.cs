using System.Text;
using System.Text.Json;
using KreaGen.Generator.Diagnostics;

namespace KreaGen.Generator.Text.Json;

/// <summary>Says in plain words where and how a text breaks JSON's grammar.</summary>
internal static class JsonSyntax
{
    public static bool Report(Reading reading, byte[] json, JsonException exception)
    {
        int offset = Encoding.UTF8.GetCharCount(json, 0, OffsetOf(json, exception));
        string text = reading.Text.Content;
        int before = offset - 1;
        while (before >= 0 && char.IsWhiteSpace(text[before]))
        {
            before--;
        }

        if (offset >= text.Length)
        {
            return reading.Report(Descriptors.JsonSyntax, before + 1, before + 1, EndOfText(reading, before));
        }

        // A trailing comma is the mistake, not the bracket after it.
        if (text[offset] is '}' or ']' && before >= 0 && text[before] == ',')
        {
            return reading.Report(Descriptors.JsonSyntax, before, before + 1, "JSON does not allow a comma after the last item; remove it");
        }

        return reading.Report(Descriptors.JsonSyntax, offset, offset + 1, Sentence(text, offset));
    }

    private static string Sentence(string text, int offset) => text[offset] switch
    {
        '/' or '#' => "JSON does not allow comments; remove the comment or move it into a 'description' or 'x-' member",
        '\'' => "strings need double quotes; replace the single quotes",
        '\n' or '\r' => "a string cannot continue on the next line; close its quote or write \\n for a line break",
        '\t' => "a string cannot contain a raw tab; write \\t or close the quote",
        ',' or ':' or '}' or ']' or '{' or '[' or '"'
            => $"'{text[offset]}' is unexpected here; look for a missing comma, colon, quote or value just before it",
        _ => $"'{Excerpt.Of(text.Substring(offset, Math.Min(12, text.Length - offset)))}' is unexpected here; check for a missing comma, colon or quote, or an unquoted string",
    };

    private static string EndOfText(Reading reading, int before)
        => before < 0
            ? "the document is empty"
            : "the text ends before the document is complete; close every quote, brace and bracket";

    /// <summary>The exception counts lines by their line feeds.</summary>
    private static int OffsetOf(byte[] json, JsonException exception)
    {
        int start = 0;
        for (long line = exception.LineNumber ?? 0; line > 0; line--)
        {
            start = Array.IndexOf(json, (byte)'\n', start) + 1;
        }

        return (int)Math.Min(start + (exception.BytePositionInLine ?? 0), json.Length);
    }
}
