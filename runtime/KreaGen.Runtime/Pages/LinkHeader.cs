using System.Net.Http.Headers;

namespace KreaGen.Pages;

/// <summary>Reads the <c>Link</c> header of RFC 8288.</summary>
internal static class LinkHeader
{
    /// <summary>The target of the first link with a relation; <see langword="null"/> when there is none.</summary>
    public static string? Find(HttpResponseHeaders headers, string relation)
    {
        if (headers.NonValidated.TryGetValues("Link", out HeaderStringValues values))
        {
            foreach (string value in values)
            {
                if (Find(value, relation) is { } target)
                {
                    return target;
                }
            }
        }

        return null;
    }

    public static string? Find(ReadOnlySpan<char> text, string relation)
    {
        while (true)
        {
            int open = text.IndexOf('<');
            int close = open < 0 ? -1 : text[open..].IndexOf('>');
            if (close < 0)
            {
                return null;
            }

            ReadOnlySpan<char> target = text.Slice(open + 1, close - 1);
            text = text[(open + close + 1)..];
            int end = IndexOf(text, ',');
            if (HasRelation(text[..end], relation))
            {
                return target.Trim().ToString();
            }

            text = text[end..];
        }
    }

    private static bool HasRelation(ReadOnlySpan<char> parameters, string relation)
    {
        bool found = false;
        bool hasRelation = false;
        while (!parameters.IsEmpty)
        {
            int end = IndexOf(parameters, ';');
            ReadOnlySpan<char> parameter = parameters[..end].Trim();
            parameters = parameters[Math.Min(end + 1, parameters.Length)..];
            int equals = parameter.IndexOf('=');
            if (equals < 0)
            {
                continue;
            }

            ReadOnlySpan<char> name = parameter[..equals].TrimEnd();
            string value = parameter[(equals + 1)..].Trim().Trim('"').ToString();
            if (name.Equals("anchor", StringComparison.OrdinalIgnoreCase))
            {
                // The link is about something else than this page.
                return false;
            }

            // Only the first relation parameter counts.
            if (!hasRelation && name.Equals("rel", StringComparison.OrdinalIgnoreCase))
            {
                hasRelation = true;
                found = value.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries).Contains(relation, StringComparer.OrdinalIgnoreCase);
            }
        }

        return found;
    }

    /// <summary>Where a mark stands outside of quotes; the end of the text when it does not.</summary>
    private static int IndexOf(ReadOnlySpan<char> text, char mark)
    {
        bool quoted = false;
        for (int index = 0; index < text.Length; index++)
        {
            char unit = text[index];
            if (unit == mark && !quoted)
            {
                return index;
            }

            quoted ^= unit == '"';
            index += quoted && unit == '\\' ? 1 : 0;
        }

        return text.Length;
    }
}
