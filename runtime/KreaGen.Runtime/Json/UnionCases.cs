using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using KreaGen.Json;

namespace KreaGen.Generated;

/// <summary>The variants of a union, and how one is chosen for a value: by the discriminator, otherwise by what fits best.</summary>
/// <typeparam name="TUnion">The union.</typeparam>
/// <param name="discriminator">The member that tells the variants apart; <see langword="null"/> for none.</param>
/// <param name="unknown">Makes the union of a value that fits no variant.</param>
/// <param name="cases">The variants in document order.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class UnionCases<TUnion>(string? discriminator, Func<JsonElement, TUnion> unknown, params UnionCase<TUnion>[] cases) : UnionChoice
{
    private readonly UnionTags<TUnion> _tags = new(cases);

    // An object that names none of the variants can still be one that has no name.
    private readonly UnionCase<TUnion>[] _nameless = [.. cases.Where(static other => other.IsFallback || other.Tags.Count == 0)];

    private readonly byte[] _discriminator = Encoding.UTF8.GetBytes(discriminator ?? "");

    /// <summary>Reads a value as the variant that it is; a value that fits none is kept as its JSON.</summary>
    /// <param name="reader">The reader, on the value's first token.</param>
    /// <returns>The union.</returns>
    /// <exception cref="JsonException">The value is no JSON, or it names its variant and does not fit it.</exception>
    public TUnion Read(ref JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject || discriminator is null)
        {
            return ReadBest(ref reader, cases);
        }

        // Without the member there is nothing to go by but the object itself.
        if (!TryFindTag(reader, out UnionCase<TUnion>[] named))
        {
            return ReadBest(ref reader, cases);
        }

        return named.Length switch
        {
            // The value says what it is: reading it as something else would hide what is wrong with it.
            1 => named[0].Read(ref reader),
            0 => ReadBest(ref reader, _nameless),
            _ => TryReadBest(ref reader, named, out TUnion? value) ? value : named[0].Read(ref reader),
        };
    }

    // The reader is a copy: it runs ahead. Most servers write the discriminator first.
    private bool TryFindTag(JsonReader reader, out UnionCase<TUnion>[] named)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isTag = reader.ValueTextEquals(_discriminator);
            if (!reader.Read())
            {
                break;
            }

            if (isTag)
            {
                return _tags.TryFind(ref reader, out named);
            }

            reader.Skip();
        }

        named = [];
        return false;
    }

    private TUnion ReadBest(ref JsonReader reader, IReadOnlyList<UnionCase<TUnion>> offered)
        => TryReadBest(ref reader, offered, out TUnion? value) ? value : unknown(reader.ReadElement());

    private static bool TryReadBest(ref JsonReader reader, IReadOnlyList<UnionCase<TUnion>> offered, [MaybeNullWhen(false)] out TUnion value)
    {
        JsonKind kind = KindOf(reader.TokenType);
        UnionCase<TUnion>[] candidates = [.. offered.Where(candidate => candidate.Kind == kind || candidate.Kind == JsonKind.Any)];
        if (candidates.Length > 1 && (kind == JsonKind.Object || Array.Exists(candidates, static candidate => candidate.Choice is not null)))
        {
            JsonReader ahead = reader;
            using JsonDocument document = ahead.ReadDocument();
            candidates = [.. candidates
                .Select(candidate => (Candidate: candidate, Fit: UnionFit.Of(candidate, document.RootElement, 0)))
                .Where(static scored => scored.Fit >= 0)
                .OrderByDescending(static scored => scored.Fit)
                .Select(static scored => scored.Candidate)];
        }

        foreach (UnionCase<TUnion> candidate in candidates)
        {
            JsonReader attempt = reader;
            try
            {
                value = candidate.Read(ref attempt);
                reader = attempt;
                return true;
            }
            catch (JsonException)
            {
                // It is another variant, or none that the document knows: then its JSON is kept.
                continue;
            }
        }

        value = default;
        return false;
    }

    internal override int FitOf(JsonElement value, int depth)
    {
        if (depth == MaxDepth)
        {
            return 0;
        }

        UnionCase<TUnion>[] offered = cases;
        if (discriminator is not null && value.ValueKind == JsonValueKind.Object && value.TryGetProperty(discriminator, out JsonElement tag)
            && UnionFit.Scalar(tag) is { } name)
        {
            UnionCase<TUnion>[] named = Array.FindAll(cases, candidate => candidate.Tags.Contains(name, StringComparer.Ordinal));
            offered = named.Length > 0 ? named : _nameless;
        }

        return offered.Aggregate(-1, (best, candidate) => Math.Max(best, UnionFit.Of(candidate, value, depth)));
    }

    private static JsonKind KindOf(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => JsonKind.Object,
        JsonTokenType.StartArray => JsonKind.Array,
        JsonTokenType.String => JsonKind.String,
        JsonTokenType.Number => JsonKind.Number,
        JsonTokenType.True or JsonTokenType.False => JsonKind.Boolean,
        _ => JsonKind.Any,
    };
}
