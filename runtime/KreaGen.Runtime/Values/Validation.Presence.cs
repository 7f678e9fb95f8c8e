namespace KreaGen.Values;

public ref partial struct Validation
{
    /// <summary>At least one of several sets of members must be there.</summary>
    /// <param name="names">The sets, for the message.</param>
    /// <param name="present">Whether each set is there.</param>
    public void AtLeastOne(string names, scoped ReadOnlySpan<bool> present)
    {
        if (!present.Contains(true))
        {
            Report(names, $"at least one of {names}", names, $"are missing: at least one must be there.");
        }
    }

    /// <summary>Exactly one of several sets of members must be there.</summary>
    /// <param name="names">The sets, for the message.</param>
    /// <param name="present">Whether each set is there.</param>
    public void ExactlyOne(string names, scoped ReadOnlySpan<bool> present)
    {
        int count = present.Count(true);
        if (count != 1)
        {
            Report(names, $"exactly one of {names}", names, $"must be there one at a time, but {count} are.");
        }
    }
}
