namespace KreaGen.Samples.Poster.Options;

/// <summary>Finds the word that was probably meant.</summary>
internal static class NearestWord
{
    /// <summary>The word with the fewest changed characters, if at most two are; the first of equals.</summary>
    public static string? Of(string typed, IEnumerable<string> words)
    {
        (int Distance, string? Word) best = (3, null);
        foreach (string word in words)
        {
            int distance = Distance(typed.ToUpperInvariant(), word.ToUpperInvariant());
            if (distance < best.Distance && distance < word.Length)
            {
                best = (distance, word);
            }
        }

        return best.Word;
    }

    private static int Distance(string a, string b)
    {
        int[] row = [.. Enumerable.Range(0, b.Length + 1)];
        for (int i = 1; i <= a.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int changed = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[b.Length];
    }
}
