using System.Text;
using KreaGen.Generator.Emission.Names;
using KreaGen.Generator.Emission.Templates;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Emission.Writers;

/// <summary>How a record reads itself from JSON: one pass, members in any order, unknown ones kept.</summary>
internal static class RecordReading
{
    public static TemplatePage Render(RecordModel model) => Template.Page(
        $$"""
        {{DeprecationWriter.Silence(model)}}
        static {{model.Name}} {{RuntimeNames.JsonModel}}<{{model.Name}}>.ReadJson(ref {{RuntimeNames.Reader}} reader)
        {
            {{model.Properties.Select(Local)}}
            {{OthersType(model)}}? others = null;
            {{(model.KeepsTexts ? $"{RuntimeNames.JsonRawValues} texts = default;" : "")}}

            reader.ReadObjectStart();
            while (reader.ReadMember(out var name))
            {
                {{Dispatch(model)}}
            }

            return new()
            {
                {{model.Properties.Select(Assignment)}}
                AdditionalProperties = {{(model.Others is null ? "others.OrNoMembers()" : "others ?? []")}},
                {{(model.KeepsTexts ? "_texts = texts," : "")}}
            };
        }
        """);

    private static TemplatePage Dispatch(RecordModel model) => model.Properties.IsEmpty
        ? ReadAdditionalProperty(model)
        : Template.Page(
            $$"""
            switch (name.Length)
            {
                {{model.Properties.OrderBy(static property => LengthOf(property)).Select(Case)}}
                default:
                    {{ReadAdditionalProperty(model)}}
                    break;
            }
            """);

    private static string Case(PropertyModel property) => Template.Render(
        $$"""
        case {{LengthOf(property)}} when name.SequenceEqual({{CSharpEscaper.Utf8Literal(property.WireName)}}):
            {{$"{property.Local} = {Value(property)};"}}
            break;
        """);

    private static string ReadAdditionalProperty(RecordModel model) => model.Others is { } type
        ? $"reader.ReadAdditionalProperty(name, ref others, {(model.OthersKeepTexts ? "ref texts, " : "")}{JsonStatementWriter.ItemReader(type)});"
        : "reader.ReadAdditionalProperty(name, ref others);";

    private static string OthersType(RecordModel model) => model.Others is { } type
        ? $"{RuntimeNames.Dictionary}<string, {TypeWriter.OfItem(type)}>"
        : RuntimeNames.JsonExtensionData;

    private static string Local(PropertyModel property) => property.Presence switch
    {
        Presence.OptionalNullable or Presence.RequiredNullable => $"{RuntimeNames.Optional}<{TypeWriter.Of(property.Type)}?> {property.Local} = default;",
        _ => $"{TypeWriter.Of(property.Type)}? {property.Local} = null;",
    };

    // A user-defined conversion does not apply to interface types such as lists, so the value is wrapped by a constructor.
    private static string Value(PropertyModel property) => property.Presence switch
    {
        Presence.Required => JsonStatementWriter.ReadMember(property.Type, allowsNull: false),
        Presence.Optional => JsonStatementWriter.ReadMember(property.Type, allowsNull: true),
        _ => $"new({JsonStatementWriter.ReadMember(property.Type, allowsNull: true)})",
    };

    private static string Assignment(PropertyModel property) => property.Presence switch
    {
        Presence.Required => $"{property.Name} = reader.Required({property.Local}, {CSharpEscaper.Literal(property.WireName)}),",
        Presence.RequiredNullable
            => $"{property.Name} = {property.Local}.HasValue ? {property.Local}.Value "
                + $": throw reader.MissingMember({CSharpEscaper.Literal(property.WireName)}),",
        _ => $"{property.Name} = {property.Local},",
    };

    private static int LengthOf(PropertyModel property) => Encoding.UTF8.GetByteCount(property.WireName);
}
