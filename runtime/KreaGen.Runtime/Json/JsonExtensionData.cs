using System.Buffers;
using System.Collections;
using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace KreaGen.Json;

/// <summary>
/// The members of an object that its document does not know, in the order in which they were read or added.
/// They are written back as they came. Two instances are equal when they hold the same members, in any order.
/// </summary>
[DebuggerDisplay("Count = {Count}")]
public sealed class JsonExtensionData : IReadOnlyDictionary<string, JsonElement>, IEquatable<JsonExtensionData>
{
    // A Dictionary from which nothing is removed enumerates in the order of insertion.
    private readonly Dictionary<string, JsonElement> _members = new(StringComparer.Ordinal);
    private readonly bool _isFrozen;

    /// <summary>Creates an instance to add members to.</summary>
    public JsonExtensionData()
    {
    }

    private JsonExtensionData(bool isFrozen) => _isFrozen = isFrozen;

    /// <summary>No members. Shared, so nothing can be added to it.</summary>
    public static JsonExtensionData Empty { get; } = new(isFrozen: true);

    /// <inheritdoc />
    public int Count => _members.Count;

    /// <inheritdoc />
    public IEnumerable<string> Keys => _members.Keys;

    /// <inheritdoc />
    public IEnumerable<JsonElement> Values => _members.Values;

    /// <summary>A member's value. Setting replaces a member of the same name in its place.</summary>
    /// <param name="key">The member's name, compared ordinally.</param>
    /// <exception cref="KeyNotFoundException">There is no such member to get.</exception>
    /// <exception cref="InvalidOperationException">This is <see cref="Empty"/>.</exception>
    public JsonElement this[string key]
    {
        get => _members[key];
        set
        {
            ThrowIfFrozen();
            _members[key] = value.ValueKind == JsonValueKind.Undefined
                ? throw new ArgumentException("An undefined element is not a JSON value.", nameof(value))
                : value;
        }
    }

    /// <summary>Adds a member.</summary>
    /// <param name="name">The member's name.</param>
    /// <param name="value">Its value.</param>
    /// <exception cref="ArgumentException">There is a member of that name already.</exception>
    public void Add(string name, JsonElement value)
    {
        ThrowIfFrozen();
        _members.Add(name, value.ValueKind == JsonValueKind.Undefined
            ? throw new ArgumentException("An undefined element is not a JSON value.", nameof(value))
            : value);
    }

    /// <summary>Adds a member with a string, or with <c>null</c>.</summary>
    /// <param name="name">The member's name.</param>
    /// <param name="value">Its value.</param>
    /// <exception cref="ArgumentException">There is a member of that name already.</exception>
    public void Add(string name, string? value) => Add(name, Element(value, static (writer, value) => writer.WriteStringValue(value)));

    /// <summary>Adds a member with a whole number.</summary>
    /// <param name="name">The member's name.</param>
    /// <param name="value">Its value.</param>
    /// <exception cref="ArgumentException">There is a member of that name already.</exception>
    public void Add(string name, long value) => Add(name, Element(value, static (writer, value) => writer.WriteNumberValue(value)));

    /// <summary>Adds a member with a number.</summary>
    /// <param name="name">The member's name.</param>
    /// <param name="value">Its value; must be finite.</param>
    /// <exception cref="ArgumentException">There is a member of that name already, or the number is not finite.</exception>
    public void Add(string name, double value) => Add(name, Element(value, static (writer, value) => writer.WriteNumberValue(value)));

    /// <summary>Adds a member with a Boolean.</summary>
    /// <param name="name">The member's name.</param>
    /// <param name="value">Its value.</param>
    /// <exception cref="ArgumentException">There is a member of that name already.</exception>
    public void Add(string name, bool value) => Add(name, Element(value, static (writer, value) => writer.WriteBooleanValue(value)));

    /// <inheritdoc />
    public bool ContainsKey(string key) => _members.ContainsKey(key);

    /// <inheritdoc />
    public bool TryGetValue(string key, out JsonElement value) => _members.TryGetValue(key, out value);

    /// <summary>Writes the members into an object that has been started.</summary>
    /// <param name="writer">The writer.</param>
    public void WriteMembers(JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        foreach ((string name, JsonElement value) in _members)
        {
            writer.WritePropertyName(name);
            if (writer.IsForPeople)
            {
                writer.WriteStringValue("…");
            }
            else
            {
                writer.WriteElement(value);
            }
        }
    }

    /// <inheritdoc />
    public IEnumerator<KeyValuePair<string, JsonElement>> GetEnumerator() => _members.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc />
    public bool Equals(JsonExtensionData? other)
    {
        if (other is null || other.Count != Count)
        {
            return false;
        }

        foreach ((string name, JsonElement value) in _members)
        {
            if (!other._members.TryGetValue(name, out JsonElement others) || !JsonEquality.Equal(value, others))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as JsonExtensionData);

    /// <inheritdoc />
    public override int GetHashCode()
    {
        int hash = Count;
        foreach (string name in _members.Keys)
        {
            hash ^= StringComparer.Ordinal.GetHashCode(name);
        }

        return hash;
    }

    /// <summary>The names of the members; their values may be private.</summary>
    /// <returns>The names between braces.</returns>
    public override string ToString() => "{ " + string.Join(", ", _members.Keys) + " }";

    private static JsonElement Element<T>(T value, JsonWrite<T> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        ApiJson.Serialize(buffer, value, write);
        var reader = new Utf8JsonReader(buffer.WrittenSpan);
        return JsonElement.ParseValue(ref reader);
    }

    private void ThrowIfFrozen()
    {
        if (_isFrozen)
        {
            throw new InvalidOperationException("JsonExtensionData.Empty is shared; create an instance to add members to.");
        }
    }
}
