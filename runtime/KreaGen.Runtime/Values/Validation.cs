using System.ComponentModel;
using System.Globalization;
using KreaGen.Values;

namespace KreaGen.Generated;

/// <summary>
/// Collects the constraints that a value violates. Nothing is allocated for a valid value.
/// Missing values (<see langword="null"/>) violate only <see cref="Required{T}"/> and <see cref="OneOf"/>.
/// </summary>
/// <remarks>Each check takes the property name for the message, and the value; the constraints are those of JSON Schema.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct Validation
{
    // Values are trees, but a list that a caller fills can contain itself.
    private const int MaxNestingDepth = 64;

    private List<Violation>? _violations;
    private int _depth;

    /// <summary>The number of violations so far.</summary>
    public readonly int ViolationCount => _violations?.Count ?? 0;

    /// <summary>The violations so far.</summary>
    public readonly IReadOnlyList<Violation> Violations => _violations?.AsReadOnly() ?? (IReadOnlyList<Violation>)[];

    /// <summary>Checks a value and returns its violations.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>All violations; empty for a valid value.</returns>
    public static IReadOnlyList<Violation> Check<T>(T value)
        where T : IValidatable
    {
        ArgumentNullException.ThrowIfNull(value);
        var validation = default(Validation);
        value.Validate(ref validation);
        return validation.Violations;
    }

    /// <summary>Reports the violation of a custom constraint.</summary>
    /// <param name="name">The property's name.</param>
    /// <param name="limit">The constraint, as a phrase.</param>
    /// <param name="value">The invalid value.</param>
    /// <param name="explanation">The rest of the message, which starts with the property.</param>
    public void Add(string name, string limit, object? value, string explanation)
        => (_violations ??= []).Add(new(name, limit, value, explanation));

    /// <summary>A value with its own constraints.</summary>
    public void Nested(string name, IValidatable? value)
    {
        int before = ViolationCount;
        Descend(value);
        if (ViolationCount > before)
        {
            Prefix(before, name);
        }
    }

    /// <summary>A list of values with their own constraints.</summary>
    public void NestedItems<T>(string name, IReadOnlyList<T>? items)
        where T : IValidatable => Items(name, items, static (ref Validation each, T item) => each.Descend(item));

    /// <summary>A map of values with their own constraints.</summary>
    public void NestedItems<T>(string name, IReadOnlyDictionary<string, T>? items)
        where T : IValidatable => Items(name, items, static (ref Validation each, T item) => each.Descend(item));

    /// <summary>A list whose items have constraints; each item is checked with an empty name.</summary>
    public void Items<T>(string name, IReadOnlyList<T>? items, ItemCheck<T> check)
    {
        ArgumentNullException.ThrowIfNull(check);
        for (int i = 0; i < (items?.Count ?? 0); i++)
        {
            int before = ViolationCount;
            check(ref this, items![i]);
            if (ViolationCount > before)
            {
                Prefix(before, string.Create(CultureInfo.InvariantCulture, $"{name}[{i}]"));
            }
        }
    }

    /// <summary>A list of which some items must match; each item is checked with an empty name, and one without a violation matches.</summary>
    public void Contains<T>(string name, IReadOnlyList<T>? items, ItemCheck<T> check, int minimum, int maximum)
    {
        ArgumentNullException.ThrowIfNull(check);
        if (items is null)
        {
            return;
        }

        int matching = 0;
        foreach (T item in items)
        {
            var each = default(Validation);
            check(ref each, item);
            matching += each.ViolationCount == 0 ? 1 : 0;
        }

        if (matching < minimum)
        {
            Report(name, $"at least {minimum} matching items", matching, $"must contain at least {minimum} matching items, but contains {matching}.");
        }

        if (matching > maximum)
        {
            Report(name, $"at most {maximum} matching items", matching, $"must contain at most {maximum} matching items, but contains {matching}.");
        }
    }

    /// <summary>A map whose values have constraints; each value is checked with an empty name.</summary>
    public void Items<T>(string name, IReadOnlyDictionary<string, T>? items, ItemCheck<T> check)
    {
        ArgumentNullException.ThrowIfNull(check);
        if (items is null or { Count: 0 })
        {
            return;
        }

        foreach ((string key, T item) in items)
        {
            int before = ViolationCount;
            check(ref this, item);
            if (ViolationCount > before)
            {
                Prefix(before, $"{name}[\"{key}\"]");
            }
        }
    }

    /// <summary>A map whose member names have constraints; each name is checked with an empty name.</summary>
    public void Names<T>(string name, IReadOnlyDictionary<string, T>? items, ItemCheck<string> check)
    {
        ArgumentNullException.ThrowIfNull(check);
        foreach (string key in items?.Keys ?? [])
        {
            int before = ViolationCount;
            check(ref this, key);
            if (ViolationCount > before)
            {
                Prefix(before, $"{name}[\"{key}\"]");
            }
        }
    }

    private void Descend<T>(T? value)
        where T : IValidatable
    {
        if (value is null)
        {
            return;
        }

        if (_depth == MaxNestingDepth)
        {
            Add("", $"at most {MaxNestingDepth} levels deep", null, $"must be nested at most {MaxNestingDepth} levels deep.");
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
            string path = property.Length == 0 || property[0] == '[' || prefix.Length == 0 ? prefix + property : prefix + "." + property;
            _violations[i] = _violations[i] with { Property = path };
        }
    }

    private void Report(string name, FormattableString limit, object? value, FormattableString explanation)
        => Add(name, limit.ToString(CultureInfo.InvariantCulture), value, explanation.ToString(CultureInfo.InvariantCulture));
}
