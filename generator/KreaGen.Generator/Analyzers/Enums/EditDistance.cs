namespace KreaGen.Generator.Analyzers.Enums;

/// <summary>How many letters must change to turn one word into another; letter case counts for nothing.</summary>
internal static class EditDistance
{
    /// <param name="one">A word.</param>
    /// <param name="other">Another word.</param>
    /// <param name="most">Beyond this the answer is only "more".</param>
    public static int Between(string one, string other, int most)
    {
        if (Math.Abs(one.Length - other.Length) > most)
        {
            return most + 1;
        }

        int[] above = [.. Enumerable.Range(0, other.Length + 1)];
        foreach ((char letter, int row) in one.Select(static (letter, index) => (char.ToUpperInvariant(letter), index + 1)))
        {
            int[] current = new int[above.Length];
            current[0] = row;
            for (int column = 1; column < current.Length; column++)
            {
                int replaced = above[column - 1] + (char.ToUpperInvariant(other[column - 1]) == letter ? 0 : 1);
                current[column] = Math.Min(replaced, Math.Min(above[column], current[column - 1]) + 1);
            }

            above = current;
        }

        return above[above.Length - 1];
    }
}
