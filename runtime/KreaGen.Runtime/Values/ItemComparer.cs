using System.Text.Json;
using KreaGen.Json;

namespace KreaGen.Values;

/// <summary>Compares the items of a list by what they say, also those that .NET compares by where they are.</summary>
internal sealed class ItemComparer<T> : IEqualityComparer<ValueTuple<T>>
{
    public static ItemComparer<T> Default { get; } = new();

    public bool Equals(ValueTuple<T> one, ValueTuple<T> other) => (one.Item1, other.Item1) switch
    {
        (JsonElement left, JsonElement right) => JsonEquality.Equal(left, right),
        (ReadOnlyMemory<byte> left, ReadOnlyMemory<byte> right) => left.Span.SequenceEqual(right.Span),
        (Uri left, Uri right) => string.Equals(left.OriginalString, right.OriginalString, StringComparison.Ordinal),
        var (left, right) => EqualityComparer<T>.Default.Equals(left, right),
    };

    public int GetHashCode(ValueTuple<T> item) => item.Item1 switch
    {
        JsonElement value => (int)value.ValueKind,
        ReadOnlyMemory<byte> value => value.Length,
        Uri value => value.OriginalString.GetHashCode(StringComparison.Ordinal),
        _ => item.GetHashCode(),
    };
}
