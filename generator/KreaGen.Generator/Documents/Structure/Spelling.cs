namespace KreaGen.Generator.Documents.Structure;

/// <summary>Finds the known word that a misspelt one is likely meant to be.</summary>
internal static class Spelling
{
    private const int ShortWord = 5;

    /// <summary>
    /// The nearest known word, at most two edits away, or one in words of up to five letters; null when
    /// there is none. Words of up to three letters are too near to each other to tell.
    /// </summary>
    public static string? Nearest(string word, IEnumerable<string> known)
    {
        string? nearest = null;
        int best = word.Length <= ShortWord ? 2 : 3;
        foreach (string candidate in known)
        {
            int distance = string.Equals(word, candidate, StringComparison.OrdinalIgnoreCase) ? 0
                : word.Length <= 3 || candidate.Length <= 3 || Math.Abs(candidate.Length - word.Length) >= best ? best
                : Distance(word, candidate);
            if (distance < best || (distance == 0 && nearest is null))
            {
                best = distance;
                nearest = candidate;
            }
        }

        return nearest;
    }

    // Optimal string alignment: swapped neighbours count as one edit.
    private static int Distance(string left, string right)
    {
        int[] beforeLast = new int[right.Length + 1];
        int[] last = [.. Enumerable.Range(0, right.Length + 1)];
        for (int row = 1; row <= left.Length; row++)
        {
            int[] current = new int[right.Length + 1];
            current[0] = row;
            for (int column = 1; column <= right.Length; column++)
            {
                int replaced = last[column - 1] + (left[row - 1] == right[column - 1] ? 0 : 1);
                current[column] = Math.Min(Math.Min(last[column], current[column - 1]) + 1, replaced);
                if (row > 1 && column > 1 && left[row - 1] == right[column - 2] && left[row - 2] == right[column - 1])
                {
                    current[column] = Math.Min(current[column], beforeLast[column - 2] + 1);
                }
            }

            beforeLast = last;
            last = current;
        }

        return last[right.Length];
    }
}
