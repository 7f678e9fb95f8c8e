namespace KreaGen.Generator.Text;

/// <summary>Finds the known word that a misspelled one is likely meant to be.</summary>
internal static class Suggestion
{
    private const int ShortWord = 5;

    /// <summary>
    /// The nearest known word, at most two edits away, or one in words of up to five letters; null when
    /// there is none. Words of up to three letters are too near to each other to tell, unless two letters are swapped.
    /// </summary>
    public static string? Nearest(string word, IEnumerable<string> known)
    {
        string? nearest = null;
        int best = word.Length <= ShortWord ? 2 : 3;
        foreach (string candidate in known)
        {
            int distance = string.Equals(word, candidate, StringComparison.OrdinalIgnoreCase) ? 0
                : word.Length <= 3 && IsSwapped(word, candidate) ? 1
                : word.Length <= 3 || candidate.Length <= 3 || Math.Abs(candidate.Length - word.Length) >= best ? best
                : EditDistance.Between(word, candidate, best - 1);
            if (distance < best || (distance == 0 && nearest is null))
            {
                best = distance;
                nearest = candidate;
            }
        }

        return nearest;
    }

    private static bool IsSwapped(string word, string candidate)
        => word.Length == candidate.Length && word.OrderBy(static letter => letter).SequenceEqual(candidate.OrderBy(static letter => letter));
}
