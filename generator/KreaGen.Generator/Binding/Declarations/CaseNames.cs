using KreaGen.Generator.Binding.Naming;
using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Binding.Declarations;

/// <summary>What the cases of a union are called: after their types, and after what those hold where that alone would not tell them apart.</summary>
internal static class CaseNames
{
    public static IReadOnlyList<string> Of(BoundTypes types, string unionName, IReadOnlyList<SchemaType> variants)
    {
        List<string> names = variants.Select(variant => Short(types, unionName, variant)).ToList();
        return names
            .Select((name, index) => names.FindAll(other => other == name).Count == 1 ? name : Longer(types, unionName, variants, index, name))
            .ToList();
    }

    private static string Longer(BoundTypes types, string unionName, IReadOnlyList<SchemaType> variants, int index, string name) => variants[index] switch
    {
        { Kind: TypeKind.List or TypeKind.Map, Item: { } item } list => Short(types, unionName, types[item]) + list.Kind,
        { Scalar: { IsWhole: true } } when variants.Count(static other => other.Scalar is { IsWhole: true }) == 1 => "Integer",
        { Scalar: { Number: NumberType.Double } } => name,
        { Scalar: { } scalar } => scalar.Name,
        _ => name,
    };

    /// <summary>The name of the variant's type, without the union's name before it: inside the union that says nothing.</summary>
    private static string Short(BoundTypes types, string unionName, SchemaType type) => type switch
    {
        { IsDeclared: true } when types.NameOf(type) is var name && name.Length > unionName.Length && name.StartsWith(unionName, StringComparison.Ordinal)
            && char.IsUpper(name[unionName.Length])
            => name.Substring(unionName.Length),
        { IsDeclared: true } => types.NameOf(type),
        { Scalar: { } scalar } => scalar.CaseName,
        _ => type.Kind.ToString(),
    };
}
