using KreaGen.Generator.Model;

namespace KreaGen.Generator.Binding.Schemas;

/// <summary>Reads which few values a member can have, as texts or digits.</summary>
internal static class MemberConstants
{
    // A member with more values is ordinary data and does not identify a union case.
    private const int MaxValues = 8;

    public static IReadOnlyList<string> Of(SchemaMember member) => member.Use.SchemaType switch
    {
        { Kind: TypeKind.Enum, Values.Count: <= MaxValues } known => known.Values.ConvertAll(static value => value.Text),
        { Scalar.JsonType: JsonType.Boolean } when EnumValues.Only(member.Use.View) is { } only => [only],
        _ => [],
    };
}
