namespace KreaGen.Generator.Binding.Names;

/// <summary>Third rule: a run of ASCII letters and digits splits into words where its casing says so.</summary>
internal static class Casing
{
    /// <summary><c>HTTPServer2go</c> → <c>Http</c>, <c>Server2</c>, <c>Go</c>; <c>taskUUIDs</c> → <c>Task</c>, <c>Uuids</c>.</summary>
    public static void Split(string run, List<Word> words)
    {
        int start = 0;
        for (int index = 1; index <= run.Length; index++)
        {
            if (index == run.Length || IsBoundary(run, index))
            {
                words.Add(new Word(Capitalized(run, start, index)));
                start = index;
            }
        }
    }

    private static bool IsBoundary(string run, int index)
    {
        char before = run[index - 1];
        char after = run[index];
        if (IsDigit(before) || IsLower(before))
        {
            return IsDigit(before) ? !IsDigit(after) : IsUpper(after);
        }

        bool endsAcronym = IsUpper(after) && index + 1 < run.Length && IsLower(run[index + 1]);
        return endsAcronym && !IsPluralOfAcronym(run, index + 1);
    }

    // The "s" of "UUIDs" belongs to the acronym.
    private static bool IsPluralOfAcronym(string run, int index)
        => run[index] == 's' && (index + 1 == run.Length || !IsLower(run[index + 1]));

    private static string Capitalized(string run, int start, int end)
    {
        char[] word = run.ToCharArray(start, end - start);
        for (int index = 0; index < word.Length; index++)
        {
            word[index] = index == 0 ? char.ToUpperInvariant(word[index]) : char.ToLowerInvariant(word[index]);
        }

        return new(word);
    }

    private static bool IsDigit(char unit) => unit is >= '0' and <= '9';

    private static bool IsLower(char unit) => unit is >= 'a' and <= 'z';

    private static bool IsUpper(char unit) => unit is >= 'A' and <= 'Z';
}
