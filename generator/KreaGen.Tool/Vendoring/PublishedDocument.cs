using System.Text;
using System.Text.Json.Nodes;
using KreaGen.Generator.Text;
using KreaGen.Generator.Text.Markdown;
using KreaGen.Tool.Reports;

namespace KreaGen.Tool.Vendoring;

/// <summary>The document that a page is or holds.</summary>
/// <param name="Content">The document as it was published: the page's bytes, or those of its fenced block.</param>
/// <param name="Extension">The extension that says how to read it.</param>
/// <param name="IsBlock">Whether it stood in a Markdown page.</param>
internal sealed record PublishedDocument(byte[] Content, string Extension, bool IsBlock)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public string Text => Utf8.GetString(Content);

    /// <exception cref="ToolException">The page holds no document; what is wrong with it has been printed.</exception>
    public static PublishedDocument Find(FetchedPage page, ToolConsole console, CancellationToken cancellationToken)
    {
        string text = TextOf(page);
        string extension = ExtensionOf(page, text);
        PublishedDocument document = extension is ".md" or ".mdx"
            ? Block(page, text, extension, console, cancellationToken) : new(page.Content, extension, IsBlock: false);
        SpecTree tree = SpecReader.Read("document" + document.Extension, document.Text, cancellationToken);
        bool hasKey = tree.Root is JsonObject root && (root.ContainsKey("openapi") || root.ContainsKey("swagger") || root.ContainsKey("overlay"));
        if (hasKey && !tree.Problems.Any(static problem => problem.IsError))
        {
            return document;
        }

        foreach (KreaGen.Generator.Diagnostics.Problem problem in tree.Problems.Where(static problem => problem.IsError))
        {
            DiagnosticLine.Write(console.Error, problem);
        }

        throw new ToolException($"{page.Address} is not an OpenAPI document and does not contain one; nothing was written.");
    }

    private static string TextOf(FetchedPage page)
    {
        try
        {
            return Utf8.GetString(page.Content);
        }
        catch (DecoderFallbackException exception)
        {
            throw new ToolException($"{page.Address} is not UTF-8 text; nothing was written.", exception);
        }
    }

    private static PublishedDocument Block(FetchedPage page, string text, string extension, ToolConsole console, CancellationToken cancellationToken)
    {
        Reading reading = new(new SpecText(page.Address, text), ReaderQuotas.Default, cancellationToken);
        if (MarkdownPage.FindDocument(reading, isMdx: extension == ".mdx") is { } block)
        {
            return new(Utf8.GetBytes(block.Content), block.IsJson ? ".json" : ".yaml", IsBlock: true);
        }

        foreach (KreaGen.Generator.Diagnostics.Problem problem in reading.Fail().Problems)
        {
            DiagnosticLine.Write(console.Error, problem);
        }

        throw new ToolException($"{page.Address} does not contain an OpenAPI document; nothing was written.");
    }

    /// <summary>The address's own extension, then the server's word, then a look at the text.</summary>
    private static string ExtensionOf(FetchedPage page, string text)
    {
        string path = Uri.TryCreate(page.Address, UriKind.Absolute, out Uri? address) ? address.AbsolutePath : page.Address;
        string start = text.TrimStart('\uFEFF', ' ', '\r', '\n', '\t');
        return (Path.GetExtension(path).ToLowerInvariant(), page.MediaType?.ToLowerInvariant() ?? "") switch
        {
            (".json", _) => ".json",
            (".yaml" or ".yml", _) => ".yaml",
            (".md" or ".markdown", _) => ".md",
            (".mdx", _) => ".mdx",
            (_, "text/markdown") => ".md",
            (_, var type) when type.EndsWith("json", StringComparison.Ordinal) => ".json",
            (_, var type) when type.EndsWith("yaml", StringComparison.Ordinal) => ".yaml",
            _ when start.StartsWith('{') => ".json",
            _ when start.StartsWith('#') && text.Contains("\n```", StringComparison.Ordinal) => ".md",
            _ => ".yaml",
        };
    }
}
