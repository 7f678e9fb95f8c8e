using System.ComponentModel;
using KreaGen.Json;

namespace KreaGen.Generated;

/// <summary>
/// How the members of an object were written where .NET writes their values otherwise: <c>1.0</c>, <c>2020-01-01T00:00:00.000Z</c>,
/// more digits than a type holds. What is read and not changed is written as it came.
/// </summary>
/// <remarks>It is no part of what an object says: all instances are equal.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct JsonRawValues : IEquatable<JsonRawValues>
{
    // Grows while an object is read, and never after that.
    private List<Entry>? _kept;

    /// <summary>Always <see langword="true"/>.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(JsonRawValues left, JsonRawValues right) => true;

    /// <summary>Always <see langword="false"/>.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(JsonRawValues left, JsonRawValues right) => false;

    /// <inheritdoc />
    public readonly bool Equals(JsonRawValues other) => true;

    /// <inheritdoc />
    public override readonly bool Equals(object? obj) => obj is JsonRawValues;

    /// <inheritdoc />
    public override readonly int GetHashCode() => 0;

    internal readonly bool IsEmpty => _kept is null;

    internal void Keep(scoped ReadOnlySpan<byte> name, byte[] json) => (_kept ??= []).Add(new(name.ToArray(), json));

    /// <summary>Writes the text that a member was read from; false when there is none or the value is no longer that one.</summary>
    internal readonly bool TryWrite<T>(JsonWriter writer, ReadOnlySpan<byte> name, T value, JsonRead<T> read)
        => TryWrite(writer, name, value, read, AreSame);

    internal readonly bool TryWriteList<T>(JsonWriter writer, ReadOnlySpan<byte> name, IReadOnlyList<T> items, JsonRead<T> item)
        => TryWrite(writer, name, items, (ref JsonReader reader) => reader.ReadList(item), AreSame);

    internal readonly bool TryWriteTree<T>(JsonWriter writer, ReadOnlySpan<byte> name, T value, JsonRead<T> read, JsonWrite<T> write)
        => TryWrite(writer, name, value, read, (one, other) => CanonicalText.Of(one, write).AsSpan().SequenceEqual(CanonicalText.Of(other, write)));

    private static bool AreSame<T>(T one, T other) => typeof(T) == typeof(ReadOnlyMemory<byte>)
        ? ((ReadOnlyMemory<byte>)(object)one!).Span.SequenceEqual(((ReadOnlyMemory<byte>)(object)other!).Span)
        : EqualityComparer<T>.Default.Equals(one, other);

    private static bool AreSame<T>(IReadOnlyList<T> one, IReadOnlyList<T> other)
        => one.Count == other.Count && one.Zip(other).All(static pair => AreSame(pair.First, pair.Second));

    private readonly bool TryWrite<T>(JsonWriter writer, ReadOnlySpan<byte> name, T value, JsonRead<T> read, Func<T, T, bool> areSame)
    {
        // Of members with the same name the last was read.
        for (int i = (_kept?.Count ?? 0) - 1; i >= 0; i--)
        {
            Entry entry = _kept![i];
            if (!name.SequenceEqual(entry.Name))
            {
                continue;
            }

            var reader = new JsonReader(entry.Json);
            reader.Read();
            if (!areSame(read(ref reader), value))
            {
                return false;
            }

            writer.WriteRawValue(entry.Json);
            return true;
        }

        return false;
    }

    private readonly record struct Entry(byte[] Name, byte[] Json);
}
