namespace KreaGen.Values;

/// <content>What must be there, and how many of it.</content>
public ref partial struct Validation
{
    /// <summary>A value that must be there.</summary>
    public void Required<T>(string name, T? value)
        where T : class
    {
        if (value is null)
        {
            Add(name, "required", null, "is required, but is missing.");
        }
    }

    /// <summary>A list or map with a number of items within limits.</summary>
    public void Count<T>(string name, IReadOnlyCollection<T>? value, int minimum, int? maximum = null)
    {
        if (value is not null)
        {
            Bound(name, value, value.Count, minimum, maximum, "have", "items");
        }
    }

    /// <summary>A list without equal items.</summary>
    public void Unique<T>(string name, IReadOnlyList<T>? value)
    {
        if (value is null or { Count: < 2 })
        {
            return;
        }

        var seen = new Dictionary<ValueTuple<T>, int>(value.Count, ItemComparer<T>.Default);
        for (int i = 0; i < value.Count; i++)
        {
            if (!seen.TryAdd(new(value[i]), i))
            {
                Report(name, $"no equal items", value, $"must not have equal items, but the items {seen[new(value[i])]} and {i} are equal.");
                return;
            }
        }
    }

    /// <summary>An object with a number of members within limits: those present of the ones that have a property, and all others.</summary>
    public void Members(scoped ReadOnlySpan<bool> present, int others, int minimum, int maximum)
    {
        int count = present.Count(true) + others;
        Bound("", count, count, minimum, maximum, "have", "members");
    }

    /// <summary>At least one of several sets of members must be there; the names are for the message.</summary>
    public void AtLeastOne(string names, scoped ReadOnlySpan<bool> present)
    {
        if (!present.Contains(true))
        {
            Report(names, $"at least one of {names}", names, $"are missing: at least one must be there.");
        }
    }

    /// <summary>Exactly one of several sets of members must be there; the names are for the message.</summary>
    public void ExactlyOne(string names, scoped ReadOnlySpan<bool> present)
    {
        int count = present.Count(true);
        if (count != 1)
        {
            Report(names, $"exactly one of {names}", names, $"must be there one at a time, but {count} are.");
        }
    }

    /// <summary>A member is only there together with others; their names are for the message.</summary>
    public void Together(string name, bool isPresent, string needed, bool areNeededPresent)
    {
        if (isPresent && !areNeededPresent)
        {
            Report(name, $"together with {needed}", name, $"needs {needed} beside it.");
        }
    }

    /// <summary>Members that must not all be there; the names are for the message.</summary>
    public void NotTogether(string names, scoped ReadOnlySpan<bool> present)
    {
        if (!present.Contains(false))
        {
            Report(names, $"not all of {names}", names, $"must not be there together.");
        }
    }

    // Generic, so that a count is boxed only when it is reported.
    private void Bound<T>(string name, T value, int count, int minimum, int? maximum, string verb, string unit)
        where T : notnull
    {
        if (count < minimum)
        {
            Report(name, $"at least {minimum} {unit}", value, $"must {verb} at least {minimum} {unit}, but has {count}.");
        }

        if (count > maximum)
        {
            Report(name, $"at most {maximum} {unit}", value, $"must {verb} at most {maximum} {unit}, but has {count}.");
        }
    }
}
