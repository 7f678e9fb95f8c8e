using System.Globalization;
using KreaGen.Generator.Binding.Names;
using KreaGen.Generator.OpenApi.Schemas;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Schemas;

/// <summary>Calls the inline variants of a union after what tells them apart.</summary>
internal sealed class VariantNames(SchemaReader reader, IReadOnlyList<SchemaView> variants)
{
    // A longer title or value is a sentence, not a name.
    private const int MaxLength = 40;

    // Names are looked for among the members of no more variants than this.
    private const int MaxVariants = 64;

    /// <summary>What follows the union's name in the name of a variant.</summary>
    public string Of(int index)
    {
        SchemaView variant = variants[index];
        return SchemaReader.ComponentKey(variant.Address) is { } key ? Identifiers.Pascal(key)
            : variant.Own.Title is { Length: > 0 and <= MaxLength } title ? Identifiers.Pascal(title)
            : Constant(variant) is { } constant ? Identifiers.Pascal(constant)
            : ByKind(index) ?? "Variant" + (index + 1).ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>The one value that a member must have.</summary>
    private string? Constant(SchemaView variant) => variant.Properties()
        .Select(property => EnumValues.Only(reader.Read(property.Value)))
        .FirstOrDefault(static value => value is { Length: > 0 and <= MaxLength });

    private string? ByKind(int index)
    {
        SchemaView variant = variants[index];
        IReadOnlyList<string> types = ValueTypes.Of(variant);
        bool isAlone = variants.Count(other => ValueTypes.Of(other).SequenceEqual(types, StringComparer.Ordinal)) == 1;
        return types switch
        {
            ["string"] when EnumValues.Lists(variant) => isAlone ? "Text" : "KnownText",
            ["integer"] or ["number"] when EnumValues.Lists(variant) => isAlone ? "Number" : "KnownNumber",
            ["array"] when isAlone => "List",
            ["object"] when isAlone => "Object",
            ["object"] or [] when variants.Count <= MaxVariants && Distinguishing(variant) is { } member => Identifiers.Pascal(member),
            _ => null,
        };
    }

    /// <summary>A member that no other variant has, one that must be there before one that may; null for none.</summary>
    private string? Distinguishing(SchemaView variant)
    {
        HashSet<string> others = [.. variants.Where(other => !ReferenceEquals(other, variant))
            .SelectMany(static other => other.Properties()).Select(static property => property.Key)];
        List<string> own = variant.Properties().Select(static property => property.Key)
            .Where(name => !others.Contains(name) && name.Length <= MaxLength).ToList();
        HashSet<string> required = variant.Schema.Required;
        return own.Find(required.Contains) ?? own.FirstOrDefault();
    }
}
