using System.Text.Json;
using KreaGen.Values;

namespace KreaGen.Generated;

/// <content>Required values and the number of items.</content>
public ref partial struct Validation
{
    /// <summary>A required value.</summary>
    public void Required<T>(string name, T? value)
        where T : class
    {
        if (value is null)
        {
            Add(name, "required", null, "is required, but is missing.");
        }
    }

    /// <summary>A value that a request must have, and a response has not.</summary>
    public void Present(string name, bool isPresent)
    {
        if (!isPresent)
        {
            Add(name, "required", null, "is required in a request, but is missing.");
        }
    }

    /// <summary>JSON of any kind: <c>default</c> is no JSON, and cannot be written.</summary>
    public void Json(string name, JsonElement? value)
    {
        if (value is { ValueKind: JsonValueKind.Undefined })
        {
            Add(name, "required", null, "is no JSON value: it is default(JsonElement).");
        }
    }

    /// <summary>A list or map with a limited number of items.</summary>
    public void Count<T>(string name, IReadOnlyCollection<T>? value, int minimum, int? maximum = null)
    {
        if (value is not null)
        {
            Bound(name, value, value.Count, minimum, maximum, "have", "items");
        }
    }

    /// <summary>A list without duplicate items.</summary>
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
                Report(name, $"no duplicate items", value, $"must not have duplicate items, but the items {seen[new(value[i])]} and {i} are equal.");
                return;
            }
        }
    }

    /// <summary>An object with a limited number of members: its set properties and its additional properties.</summary>
    public void Members(scoped ReadOnlySpan<bool> present, int others, int minimum, int maximum)
    {
        int count = present.Count(true) + others;
        Bound("", count, count, minimum, maximum, "have", "members");
    }

    /// <summary>At least one of several sets of members is required; the names are used in the message.</summary>
    public void AtLeastOne(string names, scoped ReadOnlySpan<bool> present)
    {
        if (!present.Contains(true))
        {
            Report(names, $"at least one of {names}", names, $"are missing: at least one is required.");
        }
    }

    /// <summary>Exactly one of several sets of members is required; the names are used in the message.</summary>
    public void ExactlyOne(string names, scoped ReadOnlySpan<bool> present)
    {
        int count = present.Count(true);
        if (count != 1)
        {
            Report(names, $"exactly one of {names}", names, $"are mutually exclusive: exactly one is required, but {count} are set.");
        }
    }

    /// <summary>A member requires other members; their names are used in the message.</summary>
    public void Together(string name, bool isPresent, string needed, bool areNeededPresent)
    {
        if (isPresent && !areNeededPresent)
        {
            Report(name, $"together with {needed}", name, $"needs {needed} beside it.");
        }
    }

    /// <summary>Members that must not all be set; the names are used in the message.</summary>
    public void NotTogether(string names, scoped ReadOnlySpan<bool> present)
    {
        if (!present.Contains(false))
        {
            Report(names, $"not all of {names}", names, $"must not be set together.");
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
