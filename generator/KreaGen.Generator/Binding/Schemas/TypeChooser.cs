using System.Collections.Immutable;
using KreaGen.Generator.Model;
using KreaGen.Generator.OpenApi.Schemas;

namespace KreaGen.Generator.Binding.Schemas;

/// <summary>Decides which kind of C# type stands for a schema.</summary>
internal sealed class TypeChooser(VariantReader reader)
{
    public TypeDecision Choose(SchemaView view)
    {
        if (view.Schema.OnlyJson is not null)
        {
            return new(ScalarType.Any, view);
        }

        IReadOnlyList<VariantSource> variants = reader.Of(view);
        if (variants.Count > 1)
        {
            return OfUnion(view, variants);
        }

        if (variants.Count == 1)
        {
            // One variant beside members of its own is one object with the members of both.
            view = variants[0].View with { Address = view.Address };
        }

        IReadOnlyList<string> types = ValueTypes.Of(view);
        if (EnumValues.Lists(view) && Enum(view, types, [view]) is { } values)
        {
            return values;
        }

        if (NumberTexts.Of(view) is { } number)
        {
            return new(number, view);
        }

        return new(
            types switch
            {
                ["object"] => view.NamesMembers ? TypeKind.Record : TypeKind.Map,
                ["array"] => ItemReader.IsTuple(view) ? TypeKind.Tuple : TypeKind.List,
                [var only] => ScalarTypes.Of(only, view),
                ["integer", "number"] or ["number", "integer"] => ScalarTypes.Of("number", view),
                _ => ScalarType.Any,
            },
            view);
    }

    private static TypeDecision OfUnion(SchemaView view, IReadOnlyList<VariantSource> variants)
    {
        List<SchemaView> views = variants.Select(static variant => variant.View).ToList();
        if (Variants.Common(views) is not { } common)
        {
            return new(TypeKind.Union, view);
        }

        if (common.Kind != TypeKind.Enum)
        {
            return new(common, view);
        }

        List<string> types = views.SelectMany(ValueTypes.Of).Distinct(StringComparer.Ordinal).ToList();
        return Enum(view, types, views) ?? new(types is [var only] ? ScalarTypes.Of(only, view) : ScalarType.Any, view);
    }

    /// <summary>The enum of the values that some schemas list; null when no enum can hold them.</summary>
    private static TypeDecision? Enum(SchemaView view, IReadOnlyList<string> types, IEnumerable<SchemaView> views)
    {
        List<SchemaEnumValue> values = EnumValues.Of(views);
        return EnumValues.KindOf(types, values) is { } kind ? new(TypeKind.Enum, view, kind, values.ToImmutableArray()) : null;
    }
}
