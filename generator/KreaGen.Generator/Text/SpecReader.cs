using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Text.Json;
using KreaGen.Generator.Text.Markdown;
using KreaGen.Generator.Text.Yaml;

namespace KreaGen.Generator.Text;

/// <summary>Reads a document's text into a tree. Every fault of the text is a problem of the result, never an exception.</summary>
internal static class SpecReader
{
    /// <param name="path">The file's path; its extension says how to read the text.</param>
    /// <param name="text">The file's whole text.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    /// <exception cref="OperationCanceledException">The reading was canceled.</exception>
    public static SpecTree Read(string path, string text, CancellationToken cancellation)
        => Read(path, text, ReaderQuotas.Default, cancellation);

    /// <summary>Reads a file that documents refer to: its root may be a list or a single value.</summary>
    /// <inheritdoc cref="Read(string, string, CancellationToken)"/>
    public static SpecTree ReadPart(string path, string text, CancellationToken cancellation)
        => Read(path, text, ReaderQuotas.Default, cancellation, isPart: true);

    public static SpecTree Read(string path, string text, ReaderQuotas limits, CancellationToken cancellation, bool isPart = false)
    {
        // Editors count columns without a byte order mark.
        string content = text.Length > 0 && text[0] == '\uFEFF' ? text.Substring(1) : text;
        Reading reading = new(new SpecText(path, content), limits, cancellation, isPart);
        if (content.Length > limits.TextLength)
        {
            reading.Report(Descriptors.TextTooLong, 0, 0, Reading.Number(content.Length), Reading.Number(limits.TextLength));
            return reading.Fail();
        }

        if (!CharacterCheck.Passes(reading))
        {
            return reading.Fail();
        }

        return FormatOf(path, content) switch
        {
            TextFormat.Json => ReadJson(reading),
            TextFormat.Markdown => ReadMarkdown(reading, isMdx: false),
            TextFormat.Mdx => ReadMarkdown(reading, isMdx: true),
            _ => ReadYaml(reading),
        };
    }

    private static SpecTree ReadMarkdown(Reading page, bool isMdx)
    {
        if (MarkdownPage.FindDocument(page, isMdx) is not { } fence)
        {
            return page.Fail();
        }

        SpecText text = new(page.Text.Path, fence.Content, page.Text.Content, fence.Lines);
        Reading reading = new(text, page.Quotas, page.Cancellation);
        return fence.IsJson ? ReadJson(reading) : ReadYaml(reading);
    }

    private static SpecTree ReadJson(Reading reading)
    {
        if (FirstCharacter(reading.Text.Content) is null)
        {
            reading.Report(Descriptors.DocumentEmpty, 0, 0);
            return reading.Fail();
        }

        return JsonTreeReader.Read(reading);
    }

    /// <summary>Nearly all JSON is YAML: what looks like JSON is tried as JSON first, which is much faster.</summary>
    private static SpecTree ReadYaml(Reading reading)
    {
        if (FirstCharacter(reading.Text.Content) is '{' or '[')
        {
            SpecTree json = JsonTreeReader.Read(new Reading(reading.Text, reading.Quotas, reading.Cancellation, reading.IsPart));
            if (!json.Problems.Any(problem => problem.Descriptor == Descriptors.JsonSyntax))
            {
                return json;
            }
        }

        return YamlTreeReader.Read(reading);
    }

    private static TextFormat FormatOf(string path, string content)
    {
        int point = path.LastIndexOf('.');
        return (point < 0 ? "" : path.Substring(point).ToLowerInvariant()) switch
        {
            ".json" => TextFormat.Json,
            ".yaml" or ".yml" => TextFormat.Yaml,
            ".md" or ".markdown" => TextFormat.Markdown,
            ".mdx" => TextFormat.Mdx,
            _ => FirstCharacter(content) is '{' or '[' ? TextFormat.Json : TextFormat.Yaml,
        };
    }

    private static char? FirstCharacter(string content)
    {
        foreach (char c in content)
        {
            if (!char.IsWhiteSpace(c))
            {
                return c;
            }
        }

        return null;
    }
}
