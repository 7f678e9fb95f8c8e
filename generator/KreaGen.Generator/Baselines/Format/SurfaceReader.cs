using KreaGen.Generator.Collections;

namespace KreaGen.Generator.Baselines.Format;

/// <summary>Reads a listing back. It stops at the first line that it does not understand: a guess could call a difference none.</summary>
internal static class SurfaceReader
{
    private const string Format = "format 1";

    // Deeper than any listing that is written: a deeper one was edited by hand.
    private const int MaxDepth = 8;

    /// <summary>The surface, or why there is none; never both.</summary>
    public static (Surface? Surface, SurfaceFault? Fault) Read(string text)
    {
        string[] lines = (text.StartsWith("\uFEFF", StringComparison.Ordinal) ? text.Substring(1) : text).Split('\n');
        var entries = new List<(int Depth, SurfaceNode Node)>();
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

            if (SurfaceScanner.Scan(line) is not { } tokens || Node(tokens) is not { } node)
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

    private static EquatableArray<SurfaceNode> Siblings(List<(int Depth, SurfaceNode Node)> entries, int depth, ref int next)
    {
        var siblings = new List<SurfaceNode>();
        while (next < entries.Count && entries[next].Depth == depth)
        {
            SurfaceNode node = entries[next++].Node;
            siblings.Add(node with { Children = Siblings(entries, depth + 1, ref next) });
        }

        return siblings.ToEquatableArray();
    }

    private static SurfaceNode? Node(IReadOnlyList<SurfaceToken> tokens)
    {
        var words = new List<string>();
        var facts = new List<SurfaceFact>();
        int at = 1;
        char mark = tokens[0].Mark;
        for (; at < tokens.Count && mark == ' ' && !tokens[at].IsEquals && !tokens[at].IsArrow; at++)
        {
            words.Add(tokens[at].Text);
            mark = tokens[at].Mark;
        }

        foreach (string fact in (string[])[FactName.Name, FactName.Type])
        {
            bool isSign = mark == ' ' && at < tokens.Count && (fact == FactName.Name ? tokens[at].IsEquals : tokens[at].IsArrow);
            if (isSign)
            {
                if (at + 1 >= tokens.Count)
                {
                    return null;
                }

                facts.Add(new(fact, tokens[at + 1].Text));
                mark = tokens[at + 1].Mark;
                at += 2;
            }
        }

        return tokens[0].IsQuoted || !Facts(tokens, at, mark, facts)
            ? null
            : new(tokens[0].Text, words.ToEquatableArray(), facts.ToEquatableArray(), EquatableArray<SurfaceNode>.Empty);
    }

    private static bool Facts(IReadOnlyList<SurfaceToken> tokens, int at, char mark, List<SurfaceFact> facts)
    {
        char expected = ':';
        while (at < tokens.Count)
        {
            SurfaceToken name = tokens[at++];
            if (mark != expected || name.IsQuoted || name.Mark == ':' || facts.Exists(fact => fact.Name == name.Text))
            {
                return false;
            }

            bool hasValue = name.Mark == ' ' && at < tokens.Count;
            facts.Add(new(name.Text, hasValue ? tokens[at].Text : ""));
            mark = hasValue ? tokens[at++].Mark : name.Mark;
            expected = ',';
        }

        return mark == ' ';
    }
}
