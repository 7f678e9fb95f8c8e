using KreaGen.Generator.Diagnostics;

namespace KreaGen.Generator.Text.Yaml;

/// <summary>Says in plain words where and how a text breaks YAML's grammar.</summary>
internal static class YamlSyntax
{
    /// <summary>Stands for a message where the parser throws an unspecific exception.</summary>
    public const string BadEscapeOrTag = "bad escape or tag";

    /// <summary>Words of YamlDotNet's messages and what a user should do; the first that fits counts.</summary>
    private static readonly (string Words, string Sentence)[] Sentences =
    [
        (BadEscapeOrTag, "this value has a malformed \\u escape or tag; correct the escape or remove the tag"),
        ("unexpected end of stream", "the quote that opens here is not closed; close it"),
        ("unexpected document indicator", "the quote that opens here is not closed; close it"),
        ("unknown escape", "a string in double quotes has an unknown escape; write \\\\ for a backslash or use single quotes"),
        ("hexadecimal", "an escape in double quotes lacks hexadecimal digits; write \\xHH, \\uHHHH or \\UHHHHHHHH"),
        ("Unicode", "an escape in double quotes is not a Unicode character; correct it"),
        ("wrong indentation", "a line of a quoted string is not indented enough; indent it deeper than its key"),
        ("cannot start any token", "a plain value cannot start with this character; put the value in quotes"),
        ("invalid mapping", "a plain value cannot contain ': '; put the value in quotes or correct the indentation"),
        ("did not find expected key", "this is neither a key of the mapping above nor part of a value; correct the indentation, the quotes or a missing colon"),
        ("expected '-' indicator", "this does not continue the list above; start the line with '- ' or correct the indentation"),
        ("could not find expected ':'", "a key lacks its colon; write 'key: value'"),
        ("Invalid key indicator", "'?' and '-' start a complex key or an item here; put the value in quotes"),
        ("expected token", "an anchor or a tag has no value here; remove it or write the value"),
        ("Anchor before sequence", "an anchor precedes a list on the same line; start the list on its own line"),
        ("end of tag", "a tag is malformed; remove it, or put the value in quotes"),
        ("expected node content", "a value is missing before this character; write the value, or put it in quotes"),
        ("Block sequence entries", "a list cannot start here; start it on its own line"),
        ("Mapping values", "a key is not allowed here; put the value in quotes or correct the indentation"),
        ("Mapping keys", "a key is not allowed here; start it on its own line"),
        ("undefined tag handle", "a tag has an unknown prefix; remove the tag"),
        ("scanning a tag", "a tag is malformed; remove it, or put the value in quotes"),
        ("more than one anchor", "a value has two anchors; remove one"),
        ("anchor or alias", "an anchor or alias lacks its name; put the value in quotes if it is a string"),
        ("expected comment or line break", "the text of a block scalar ('|' or '>') starts on the next line; move it there"),
        ("block scalar", "the first lines of a block scalar ('|' or '>') are indented deeper than the others; indent them equally"),
        ("comment", "a comment needs a space before its '#'; add it, or put the value in quotes"),
        ("<document end>", "this line does not belong to the mapping above; correct the indentation"),
        ("<document start>", "this line does not belong to the document above; remove it"),
        ("incompatible YAML", "the %YAML directive names a version other than 1.1 or 1.2; remove it"),
        ("directive", "a line that starts with '%' is not a valid directive; remove it"),
    ];

    /// <param name="reading">The reading that failed.</param>
    /// <param name="message">The parser's words; empty when it gave none.</param>
    /// <param name="start">Where the parser saw the failure.</param>
    /// <param name="end">The end of that place.</param>
    /// <param name="reached">Where the last event before the failure ends.</param>
    /// <param name="openFlow">The innermost bracket still open, or <see cref="SourceSpan.None"/>.</param>
    public static bool Report(Reading reading, string message, int start, int end, int reached, int openFlow)
    {
        if (message.Contains("tab"))
        {
            int tab = FindTab(reading.Text.Content, reached);
            return reading.Report(Descriptors.YamlSyntax, tab, tab + 1, "a tab indents this line; indent with spaces");
        }

        if (openFlow != SourceSpan.None && (message.Length == 0 || message.Contains("expected ','") || message.Contains("expected node content")))
        {
            return ReportFlow(reading, message, start, openFlow);
        }

        return reading.Report(Descriptors.YamlSyntax, start, Math.Max(end, start + 1), Sentence(message));
    }

    private static bool ReportFlow(Reading reading, string message, int start, int openFlow)
    {
        string text = reading.Text.Content;
        char open = text[openFlow];
        char close = open == '[' ? ']' : '}';
        if (message.Length == 0 || start >= text.TrimEnd().Length)
        {
            return reading.Report(
                Descriptors.YamlSyntax, openFlow, openFlow + 1, $"the '{open}' that opens here is not closed, or lacks a comma inside; write '{close}' or ','");
        }

        SourceLocation location = reading.Text.Location(openFlow, openFlow + 1);
        return reading.Report(
            Descriptors.YamlSyntax, start, start
                + 1, $"the '{open}' opened at line {Reading.Number(location.Line + 1)}, column {Reading.Number(location.Column + 1)} needs ',' or '{close}' before this");
    }

    private static string Sentence(string message)
    {
        foreach ((string words, string sentence) in Sentences)
        {
            if (message.IndexOf(words, StringComparison.OrdinalIgnoreCase) >= 0)
            {
                return sentence;
            }
        }

        return message.Length == 0
            ? "its structure is broken here; check brackets, quotes and indentation"
            : $"the parser stops here ({Excerpt.Of(message)}); check brackets, quotes and indentation";
    }

    /// <summary>The parser points at the mapping, not at the tab: the first indentation with a tab is meant.</summary>
    private static int FindTab(string text, int reached)
    {
        bool isIndentation = false;
        for (int index = Math.Max(reached - 1, 0); index < text.Length; index++)
        {
            char c = text[index];
            if (c == '\t' && isIndentation)
            {
                return index;
            }

            isIndentation = c is '\n' or '\r' || (isIndentation && c == ' ');
        }

        return Math.Min(reached, text.Length);
    }
}
