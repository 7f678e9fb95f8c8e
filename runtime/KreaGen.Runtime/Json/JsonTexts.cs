namespace KreaGen.Json;

/// <summary>
/// How the members of an object were written where .NET writes their values otherwise: <c>1.0</c>, <c>2020-01-01T00:00:00.000Z</c>,
/// more digits than a type holds. What is read and not changed is written as it came.
/// </summary>
/// <remarks>It is no part of what an object says: all instances are equal.</remarks>
public struct JsonTexts : IEquatable<JsonTexts>
{
    // Grows while an object is read, and never after that.
    private List<Entry>? _kept;

    /// <summary>Always <see langword="true"/>.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(JsonTexts left, JsonTexts right) => true;

    /// <summary>Always <see langword="false"/>.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(JsonTexts left, JsonTexts right) => false;

    /// <inheritdoc />
    public readonly bool Equals(JsonTexts other) => true;

    /// <inheritdoc />
    public override readonly bool Equals(object? obj) => obj is JsonTexts;

    /// <inheritdoc />
    public override readonly int GetHashCode() => 0;

    internal void Keep(scoped ReadOnlySpan<byte> name, byte[] json) => (_kept ??= []).Add(new(name.ToArray(), json));

    /// <summary>Writes the text that a member was read from; false when there is none or the value is no longer that one.</summary>
    internal readonly bool TryWrite<T>(JsonWriter writer, ReadOnlySpan<byte> name, T value, JsonRead<T> read, Func<T, T, bool> isSame)
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
            if (!isSame(read(ref reader), value))
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
