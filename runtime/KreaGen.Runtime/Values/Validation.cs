using KreaGen.Errors;

namespace KreaGen.Values;

/// <summary>
/// Collects the limits that a value breaks. Nothing is allocated while nothing is broken.
/// Missing values (<see langword="null"/>) break no limit but <see cref="Required{T}"/>.
/// </summary>
public ref partial struct Validation
{
    // Values are trees, but a list that a caller fills can contain itself.
    private const int DeepestNesting = 64;

    private List<Violation>? _violations;
    private int _depth;

    /// <summary>How many limits have been broken so far.</summary>
    public readonly int ViolationCount => _violations?.Count ?? 0;

    /// <summary>Checks a value and throws when it breaks a limit.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The value.</param>
    /// <exception cref="ApiValidationException">The value breaks at least one limit; names all of them.</exception>
    public static void ThrowIfInvalid<T>(T value)
        where T : IValidatable
    {
        ArgumentNullException.ThrowIfNull(value);
        var validation = default(Validation);
        value.Validate(ref validation);
        validation.ThrowIfAny();
    }

    /// <summary>Checks a value and returns what it breaks.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>All violations; empty for a valid value.</returns>
    public static IReadOnlyList<Violation> Check<T>(T value)
        where T : IValidatable
    {
        ArgumentNullException.ThrowIfNull(value);
        var validation = default(Validation);
        value.Validate(ref validation);
        return validation._violations?.AsReadOnly() ?? (IReadOnlyList<Violation>)[];
    }

    /// <summary>Reports a violation of a limit that has no function here.</summary>
    /// <param name="name">The property's name.</param>
    /// <param name="limit">The limit, as a phrase.</param>
    /// <param name="value">The value that breaks it.</param>
    /// <param name="explanation">The rest of the sentence that begins with the property.</param>
    public void Add(string name, string limit, object? value, string explanation)
        => (_violations ??= []).Add(new(name, limit, value, explanation));

    /// <summary>A value that must be there.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The property's name.</param>
    /// <param name="value">Its value.</param>
    public void Required<T>(string name, T? value)
        where T : class
    {
        if (value is null)
        {
            Add(name, "required", null, "is required, but is missing.");
        }
    }

    /// <summary>A value with limits of its own.</summary>
    /// <param name="name">The property's name.</param>
    /// <param name="value">Its value.</param>
    public void Nested(string name, IValidatable? value)
    {
        if (value is null)
        {
            return;
        }

        int before = ViolationCount;
        Descend(name, value);
        if (ViolationCount > before)
        {
            Prefix(before, name + ".");
        }
    }

    /// <summary>A list of values with limits of their own.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="name">The property's name.</param>
    /// <param name="items">The items.</param>
    public void NestedItems<T>(string name, IReadOnlyList<T>? items)
        where T : IValidatable
    {
        for (int i = 0; i < (items?.Count ?? 0); i++)
        {
            T item = items![i];
            int before = ViolationCount;
            if (item is not null)
            {
                Descend(name, item);
            }

            if (ViolationCount > before)
            {
                Prefix(before, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{name}[{i}]."));
            }
        }
    }

    /// <summary>A map of values with limits of their own.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="name">The property's name.</param>
    /// <param name="items">The values by name.</param>
    public void NestedItems<T>(string name, IReadOnlyDictionary<string, T>? items)
        where T : IValidatable
    {
        if (items is null or { Count: 0 })
        {
            return;
        }

        foreach ((string key, T item) in items)
        {
            int before = ViolationCount;
            if (item is not null)
            {
                Descend(name, item);
            }

            if (ViolationCount > before)
            {
                Prefix(before, $"{name}[\"{key}\"].");
            }
        }
    }

    /// <summary>Throws when a limit has been broken.</summary>
    /// <exception cref="ApiValidationException">At least one limit has been broken; names all of them.</exception>
    public readonly void ThrowIfAny()
    {
        if (_violations is not null)
        {
            throw new ApiValidationException(_violations.AsReadOnly());
        }
    }

    private void Descend<T>(string name, T value)
        where T : IValidatable
    {
        if (_depth == DeepestNesting)
        {
            Add(name, $"at most {DeepestNesting} levels deep", null, $"must be nested at most {DeepestNesting} levels deep.");
            return;
        }

        _depth++;
        value.Validate(ref this);
        _depth--;
    }

    private readonly void Prefix(int from, string prefix)
    {
        for (int i = from; i < _violations!.Count; i++)
        {
            string property = _violations[i].Property;
            _violations[i] = _violations[i] with { Property = property.Length == 0 ? prefix.TrimEnd('.') : prefix + property };
        }
    }
}
