using KreaGen.Generator.Collections;

namespace KreaGen.Generator.Baselines.Format;

/// <summary>Reads a listing back. It stops at the first line that it does not understand: a guess could call a difference none.</summary>
internal static class ApiListingReader
{
    private const string Format = "format 1";

    // Deeper than any listing that is written: a deeper one was edited by hand.
    private const int MaxDepth = 8;

    /// <summary>The surface, or why there is none; never both.</summary>
    public static (ApiListing? ApiListing, ApiListingError? Fault) Read(string text)
    {
        string[] lines = (text.StartsWith("\uFEFF", StringComparison.Ordinal) ? text.Substring(1) : text).Split('\n');
        var entries = new List<(int Depth, ApiElement Node)>();
        bool hasFormat = false;
        for (int number = 0; number < lines.Length; number++)
        {
            string line = lines[number].TrimEnd('\r', ' ');
            if (line.Length == 0 || line[0] == '#' || line.StartsWith("/*", StringComparison.Ordinal) || line == "*/")
            {
                continue;
            }

            if (!hasFormat)
            {
                if (line != Format)
                {
                    return (null, new(number, line.Length, $"the first line must be '{Format}'"));
                }

                hasFormat = true;
                continue;
            }

            int indent = line.Length - line.TrimStart(' ').Length;
            int depth = indent / 2;
            if (indent % 2 != 0 || depth > MaxDepth || depth > (entries.Count == 0 ? 0 : entries[entries.Count - 1].Depth + 1))
            {
                return (null, new(number, line.Length, "its indentation does not match any line above"));
            }

            if (ApiListingScanner.Scan(line) is not { } tokens || Node(tokens) is not { } node)
            {
                return (null, new(number, line.Length, "it is not 'kind words = name -> type: fact, fact value'"));
            }

            entries.Add((depth, node with { Line = number }));
        }

        if (!hasFormat)
        {
            return (null, new(0, 0, "it is empty"));
        }

        int next = 0;
        return (new(Siblings(entries, 0, ref next)), null);
    }

    private static EquatableArray<ApiElement> Siblings(List<(int Depth, ApiElement Node)> entries, int depth, ref int next)
    {
        var siblings = new List<ApiElement>();
        while (next < entries.Count && entries[next].Depth == depth)
        {
            ApiElement node = entries[next++].Node;
            siblings.Add(node with { Children = Siblings(entries, depth + 1, ref next) });
        }

        return siblings.ToEquatableArray();
    }

    private static ApiElement? Node(IReadOnlyList<ListingToken> tokens)
    {
        var words = new List<string>();
        var facts = new List<ApiDetail>();
        int at = 1;
        char location = tokens[0].Location;
        for (; at < tokens.Count && location == ' ' && !tokens[at].IsEquals && !tokens[at].IsArrow; at++)
        {
            words.Add(tokens[at].Text);
            location = tokens[at].Location;
        }

        foreach (string fact in (string[])[DetailName.Name, DetailName.Type])
        {
            bool isSign = location == ' ' && at < tokens.Count && (fact == DetailName.Name ? tokens[at].IsEquals : tokens[at].IsArrow);
            if (isSign)
            {
                if (at + 1 >= tokens.Count)
                {
                    return null;
                }

                facts.Add(new(fact, tokens[at + 1].Text));
                location = tokens[at + 1].Location;
                at += 2;
            }
        }

        return tokens[0].IsQuoted || !Facts(tokens, at, location, facts)
            ? null
            : new(tokens[0].Text, words.ToEquatableArray(), facts.ToEquatableArray(), EquatableArray<ApiElement>.Empty);
    }

    private static bool Facts(IReadOnlyList<ListingToken> tokens, int at, char location, List<ApiDetail> facts)
    {
        char expected = ':';
        while (at < tokens.Count)
        {
            ListingToken name = tokens[at++];
            if (location != expected || name.IsQuoted || name.Location == ':' || facts.Exists(fact => fact.Name == name.Text))
            {
                return false;
            }

            bool hasValue = name.Location == ' ' && at < tokens.Count;
            facts.Add(new(name.Text, hasValue ? tokens[at].Text : ""));
            location = hasValue ? tokens[at++].Location : name.Location;
            expected = ',';
        }

        return location == ' ';
    }
}
