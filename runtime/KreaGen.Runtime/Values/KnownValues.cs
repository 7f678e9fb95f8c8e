using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using KreaGen.Json;
using KreaGen.Values;

namespace KreaGen.Generated;

/// <summary>The known values of an open enum, searched in UTF-8 without allocating.</summary>
[DebuggerDisplay("Count = {_byBytes.Length}")]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class KnownValues
{
    // Longer values are searched for among all.
    private const int MaxLength = 30;

    private readonly HashSet<string> _values;
    private readonly Entry[] _byBytes;

    // Where the values of each length begin: most lengths have one value, which is then compared once.
    private readonly int[] _starts = new int[MaxLength + 2];

    /// <summary>Creates the set of known values.</summary>
    /// <param name="values">The JSON values.</param>
    public KnownValues(params string[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        _values = new(values, StringComparer.Ordinal);
        _byBytes = [.. _values.Select(static value => new Entry(Encoding.UTF8.GetBytes(value), value))];
        Array.Sort(_byBytes, static (one, other) => Compare(one.Utf8, other.Utf8));
        foreach (Entry entry in _byBytes)
        {
            for (int length = entry.Utf8.Length + 1; length < _starts.Length; length++)
            {
                _starts[length]++;
            }
        }
    }

    /// <summary>Whether a value is known.</summary>
    /// <param name="value">The JSON value.</param>
    /// <returns><see langword="true"/> for a known value.</returns>
    public bool Contains(string? value) => value is not null && _values.Contains(value);

    /// <summary>Reads a string; a known value comes back as the shared instance.</summary>
    /// <param name="reader">The reader, positioned on a string.</param>
    /// <returns>The value on the wire, known or not.</returns>
    /// <exception cref="JsonReadException">The value is not a string.</exception>
    public string Read(ref JsonReader reader)
    {
        return reader.TokenType == JsonTokenType.String && !reader.ValueIsEscaped && !reader.HasValueSequence && Find(reader.ValueSpan) is { } known
            ? known
            : reader.ReadString();
    }

    private string? Find(ReadOnlySpan<byte> value)
    {
        int low = value.Length <= MaxLength ? _starts[value.Length] : 0;
        int high = (value.Length <= MaxLength ? _starts[value.Length + 1] : _byBytes.Length) - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            Entry entry = _byBytes[middle];
            if (value.SequenceEqual(entry.Utf8))
            {
                return entry.Value;
            }

            (low, high) = Compare(value, entry.Utf8) > 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }

    // Lengths first: most unequal values differ there.
    private static int Compare(ReadOnlySpan<byte> one, ReadOnlySpan<byte> other)
        => one.Length != other.Length ? one.Length - other.Length : one.SequenceCompareTo(other);

    private readonly record struct Entry(byte[] Utf8, string Value);
}
