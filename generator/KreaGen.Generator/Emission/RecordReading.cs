using System.Text;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Emission;

/// <summary>How a record reads itself from JSON: one pass, members in any order, unknown ones kept.</summary>
internal static class RecordReading
{
    public static TemplatePage Render(RecordModel model) => Template.Page(
        $$"""
        {{RecordPage.Silence(model)}}
        static {{model.Name}} {{RuntimeNames.JsonModel}}<{{model.Name}}>.ReadJson(ref {{RuntimeNames.Reader}} reader)
        {
            {{model.Properties.Select(Local)}}
            {{OthersType(model)}}? others = null;
            {{(RecordPage.KeepsTexts(model) ? $"{RuntimeNames.JsonTexts} texts = default;" : "")}}

            reader.ReadObjectStart();
            while (reader.ReadMember(out var name))
            {
                {{Dispatch(model)}}
            }

            return new()
            {
                {{model.Properties.Select(Assignment)}}
                AdditionalProperties = {{(model.Others is null ? "others.OrNoMembers()" : "others ?? []")}},
                {{(RecordPage.KeepsTexts(model) ? "_texts = texts," : "")}}
            };
        }
        """);

    private static TemplatePage Dispatch(RecordModel model) => model.Properties.IsEmpty
        ? ReadOther(model)
        : Template.Page(
            $$"""
            switch (name.Length)
            {
                {{model.Properties.OrderBy(static property => LengthOf(property)).Select(Case)}}
                default:
                    {{ReadOther(model)}}
                    break;
            }
            """);

    private static string Case(PropertyModel property) => Template.Render(
        $$"""
        case {{LengthOf(property)}} when name.SequenceEqual({{CSharpText.Utf8Literal(property.WireName)}}):
            {{$"{property.Local} = {Value(property)};"}}
            break;
        """);

    private static string ReadOther(RecordModel model) => model.Others is { } type
        ? $"reader.ReadOther(name, ref others, {(RecordPage.OthersKeepTexts(model) ? "ref texts, " : "")}{JsonText.ItemReader(type)});"
        : "reader.ReadOther(name, ref others);";

    private static string OthersType(RecordModel model) => model.Others is { } type
        ? $"{RuntimeNames.Dictionary}<string, {TypeText.OfItem(type)}>"
        : RuntimeNames.JsonMembers;

    private static string Local(PropertyModel property) => property.Presence switch
    {
        Presence.OptionalNullable or Presence.RequiredNullable => $"{RuntimeNames.Optional}<{TypeText.Of(property.Type)}?> {property.Local} = default;",
        _ => $"{TypeText.Of(property.Type)}? {property.Local} = null;",
    };

    // A user-defined conversion does not apply to interface types such as lists, so the value is wrapped by a constructor.
    private static string Value(PropertyModel property) => property.Presence switch
    {
        Presence.Required => JsonText.ReadMember(property.Type, allowsNull: false),
        Presence.Optional => JsonText.ReadMember(property.Type, allowsNull: true),
        _ => $"new({JsonText.ReadMember(property.Type, allowsNull: true)})",
    };

    private static string Assignment(PropertyModel property) => property.Presence switch
    {
        Presence.Required => $"{property.Name} = reader.Required({property.Local}, {CSharpText.Literal(property.WireName)}),",
        Presence.RequiredNullable
            => $"{property.Name} = {property.Local}.HasValue ? {property.Local}.Value : throw reader.MissingMember({CSharpText.Literal(property.WireName)}),",
        _ => $"{property.Name} = {property.Local},",
    };

    private static int LengthOf(PropertyModel property) => Encoding.UTF8.GetByteCount(property.WireName);
}
