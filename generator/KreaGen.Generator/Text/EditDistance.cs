namespace KreaGen.Generator.Text;

/// <summary>How many edits turn one word into another; two swapped neighbours are one edit, and letter case counts for nothing.</summary>
internal static class EditDistance
{
    /// <param name="one">A word.</param>
    /// <param name="other">Another word.</param>
    /// <param name="most">Beyond this the response is only "more".</param>
    public static int Between(string one, string other, int most)
    {
        if (Math.Abs(one.Length - other.Length) > most)
        {
            return most + 1;
        }

        // Optimal string alignment, a row for each letter of the first word.
        int[] beforeLast = new int[other.Length + 1];
        int[] last = [.. Enumerable.Range(0, other.Length + 1)];
        for (int row = 1; row <= one.Length; row++)
        {
            int[] current = new int[other.Length + 1];
            current[0] = row;
            for (int column = 1; column <= other.Length; column++)
            {
                int replaced = last[column - 1] + (Same(one[row - 1], other[column - 1]) ? 0 : 1);
                current[column] = Math.Min(Math.Min(last[column], current[column - 1]) + 1, replaced);
                if (row > 1 && column > 1 && Same(one[row - 1], other[column - 2]) && Same(one[row - 2], other[column - 1]))
                {
                    current[column] = Math.Min(current[column], beforeLast[column - 2] + 1);
                }
            }

            beforeLast = last;
            last = current;
        }

        return Math.Min(last[other.Length], most + 1);
    }

    private static bool Same(char one, char other) => char.ToUpperInvariant(one) == char.ToUpperInvariant(other);
}
