using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Binding.Unification;

/// <summary>Reads which few values a member can have, as texts or digits.</summary>
internal static class MemberConstants
{
    // A member with more values is ordinary data and does not identify a union case.
    private const int MaxValues = 8;

    public static IReadOnlyList<string> Of(CanonicalTypes types, SchemaMember member) => types[member.Use] switch
    {
        { Kind: TypeKind.Enum, Values.Length: <= MaxValues } known => known.Values.Select(static value => value.Text).ToList(),
        { Scalar.JsonType: JsonType.Boolean } when EnumValues.Only(member.Use.View) is { } only => [only],
        _ => [],
    };
}
