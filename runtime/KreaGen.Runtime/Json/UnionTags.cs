using System.Text;
using System.Text.Json;

namespace KreaGen.Json;

/// <summary>The variants of a union by the values of its discriminator, found in UTF-8 without allocating.</summary>
internal sealed class UnionTags<TUnion>
{
    private readonly (byte[] Tag, UnionCase<TUnion>[] Cases)[] _byTag;

    public UnionTags(IEnumerable<UnionCase<TUnion>> cases) => _byTag =
    [
        .. cases.SelectMany(static named => named.Tags.Select(tag => (Tag: tag, Case: named)))
            .GroupBy(static named => named.Tag, static named => named.Case, StringComparer.Ordinal)
            .Select(static group => (Encoding.UTF8.GetBytes(group.Key), group.ToArray())),
    ];

    /// <summary>The variants that the discriminator's value names, none for an unknown one; false when the value is no scalar.</summary>
    public bool TryFind(ref JsonReader reader, out UnionCase<TUnion>[] named)
    {
        named = [];
        switch (reader.TokenType)
        {
            case JsonTokenType.String when reader.ValueIsEscaped || reader.HasValueSequence:
                named = Find(Encoding.UTF8.GetBytes(JsonReading.Text(ref reader)));
                return true;
            case JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False when reader.HasValueSequence:
                named = Find(CanonicalText.Of(ref reader));
                return true;
            case JsonTokenType.String or JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False:
                named = Find(reader.ValueSpan);
                return true;
            default:
                return false;
        }
    }

    private UnionCase<TUnion>[] Find(ReadOnlySpan<byte> tag)
    {
        foreach ((byte[] known, UnionCase<TUnion>[] cases) in _byTag)
        {
            if (tag.SequenceEqual(known))
            {
                return cases;
            }
        }

        return [];
    }
}
