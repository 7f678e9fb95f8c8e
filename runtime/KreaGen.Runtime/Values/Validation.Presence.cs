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

    /// <summary>A member is only there together with others.</summary>
    /// <param name="name">The member.</param>
    /// <param name="isPresent">Whether it is there.</param>
    /// <param name="needed">The others, for the message.</param>
    /// <param name="areNeededPresent">Whether they are there.</param>
    public void Together(string name, bool isPresent, string needed, bool areNeededPresent)
    {
        if (isPresent && !areNeededPresent)
        {
            Report(name, $"together with {needed}", name, $"needs {needed} beside it.");
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

    /// <summary>Members that must not all be there.</summary>
    /// <param name="names">The members, for the message.</param>
    /// <param name="present">Whether each is there.</param>
    public void NotTogether(string names, scoped ReadOnlySpan<bool> present)
    {
        if (!present.Contains(false))
        {
            Report(names, $"not all of {names}", names, $"must not be there together.");
        }
    }

    /// <summary>An object with a number of members within limits.</summary>
    /// <param name="present">Whether each member that has a property is there.</param>
    /// <param name="others">How many others there are.</param>
    /// <param name="minimum">The least number of members.</param>
    /// <param name="maximum">The greatest number of members; <see cref="int.MaxValue"/> for no limit.</param>
    public void Members(scoped ReadOnlySpan<bool> present, int others, int minimum, int maximum)
    {
        int count = present.Count(true) + others;
        if (count < minimum)
        {
            Report("", $"at least {minimum} members", count, $"must have at least {minimum} members, but has {count}.");
        }

        if (count > maximum)
        {
            Report("", $"at most {maximum} members", count, $"must have at most {maximum} members, but has {count}.");
        }
    }
}
