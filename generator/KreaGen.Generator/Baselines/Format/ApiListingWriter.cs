using System.Text;

namespace KreaGen.Generator.Baselines.Format;

/// <summary>
/// Writes a surface as the text that is checked in: one line per element, <c>kind words = name -> type: fact, fact value</c>,
/// indented by two spaces below what it belongs to, so that a line-by-line difference shows what changed. The whole is a comment of C#: a
/// generator has no way out but source files, and so the file that it gives is the file that is checked in.
/// </summary>
internal static class ApiListingWriter
{
    public const string Header = "/* The public API of a client, one line per element. To accept a change, run: dotnet build -t:AcceptApiBaseline\nformat 1\n";

    public const string Footer = "\n*/\n";

    public static string Write(ApiListing surface)
    {
        var text = new StringBuilder(Header);
        foreach (ApiElement node in surface.Nodes)
        {
            text.Append('\n');
            Write(node, 0, text);
        }

        return text.Append(Footer).ToString();
    }

    /// <summary>An element's line without its indentation.</summary>
    public static string Line(ApiElement node)
    {
        var text = new StringBuilder(node.Kind);
        foreach (string word in node.Words)
        {
            text.Append(' ').Append(ListingEscaper.Write(word));
        }

        if (node.Find(DetailName.Name) is { } name)
        {
            text.Append(" = ").Append(ListingEscaper.Write(name));
        }

        if (node.Find(DetailName.Type) is { } type)
        {
            text.Append(" -> ").Append(ListingEscaper.Write(type));
        }

        string separator = ": ";
        foreach (ApiDetail fact in node.Facts)
        {
            if (fact.Name is not (DetailName.Name or DetailName.Type))
            {
                text.Append(separator).Append(fact.Name);
                if (fact.Value.Length > 0)
                {
                    text.Append(' ').Append(ListingEscaper.Write(fact.Value));
                }

                separator = ", ";
            }
        }

        return text.ToString();
    }

    private static void Write(ApiElement node, int depth, StringBuilder text)
    {
        text.Append(' ', depth * 2).Append(Line(node)).Append('\n');
        foreach (ApiElement child in node.Children)
        {
            Write(child, depth + 1, text);
        }
    }
}
