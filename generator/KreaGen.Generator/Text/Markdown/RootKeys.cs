using System.Text;
using System.Text.Json;

namespace KreaGen.Generator.Text.Markdown;

/// <summary>Tells OpenAPI documents from the other examples of a page, even where they are not well-formed further down.</summary>
internal static class RootKeys
{
    public static bool NameDocument(string content)
    {
        string trimmed = content.TrimStart();
        return trimmed.Length > 0 && trimmed[0] == '{' ? InJson(trimmed) : InYaml(content);
    }

    /// <summary>Root keys of block YAML stand at the indentation of the first one; all else is deeper.</summary>
    private static bool InYaml(string content)
    {
        int root = -1;
        foreach (string line in content.Split('\n', '\r'))
        {
            string text = line.TrimStart(' ');
            if (text.Length == 0 || text[0] == '#' || text.StartsWith("---", StringComparison.Ordinal) || text[0] == '%')
            {
                continue;
            }

            root = root < 0 ? line.Length - text.Length : root;
            int colon = text.IndexOf(':');
            if (line.Length - text.Length == root && colon > 0 && IsDocumentKey(text.Substring(0, colon).Trim().Trim('"', '\'')))
            {
                return true;
            }
        }

        return false;
    }

    private static bool InJson(string content)
    {
        Utf8JsonReader reader = new(Encoding.UTF8.GetBytes(content), new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip });
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1
                    && (reader.ValueTextEquals("openapi") || reader.ValueTextEquals("swagger") || reader.ValueTextEquals("overlay")))
                {
                    return true;
                }
            }
        }
        catch (JsonException)
        {
            // Not JSON up to here, and no document key before it: an abridged example, or YAML in braces.
            return InFlowYaml(content);
        }

        return false;
    }

    private static bool InFlowYaml(string content)
        => IsDocumentKey(new string([.. content.Substring(1).TrimStart().TakeWhile(char.IsLetter)]));

    private static bool IsDocumentKey(string key) => key is "openapi" or "swagger" or "overlay";
}
