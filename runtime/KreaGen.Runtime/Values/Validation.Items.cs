using System.Globalization;

namespace KreaGen.Values;

public ref partial struct Validation
{
    /// <summary>A list whose items have limits.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="name">The property's name.</param>
    /// <param name="items">The items.</param>
    /// <param name="check">Checks an item, under the empty name.</param>
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

    /// <summary>A map whose values have limits.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="name">The property's name.</param>
    /// <param name="items">The values by name.</param>
    /// <param name="check">Checks a value, under the empty name.</param>
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
}
