using KreaGen.Generator.Emission.Names;
using KreaGen.Generator.Emission.Templates;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Emission.Writers;

/// <summary>How a record writes itself as JSON: its members in document order, then those that the document does not know.</summary>
internal static class RecordWriting
{
    public static TemplatePage Render(RecordModel model) => Template.Page(
        $$"""
        {{DeprecationWriter.Silence(model)}}
        void {{RuntimeNames.JsonModel}}.WriteJson({{RuntimeNames.Writer}} writer)
        {
            writer.WriteStartObject();
            {{Template.Statements([.. model.Properties.Select(Member), Others(model), "writer.WriteEndObject();"])}}
        }
        """);

    private static string Name(PropertyModel property) => CSharpEscaper.Utf8Literal(property.WireName);

    private static string Member(PropertyModel property) => property.Presence switch
    {
        Presence.Required => Present(property, property.Name),
        Presence.Optional => JsonStatementWriter.WriteMember(property, "IfSet", property.Name) ?? Template.Render(
            $$"""
            if ({{property.Name}} is { } {{property.Local}})
            {
                {{Present(property, property.Local)}}
            }
            """),
        Presence.RequiredNullable => PresentOrNull(property, property.Name),
        _ => Template.Render(
            $$"""
            if ({{property.Name}}.HasValue)
            {
                {{PresentOrNull(property, property.Name + ".Value")}}
            }
            """),
    };

    private static string PresentOrNull(PropertyModel property, string value) => JsonStatementWriter.WriteMember(property, "OrNull", value) ?? Template.Render(
        $$"""
        if ({{value}} is { } {{property.Local}})
        {
            {{Present(property, property.Local)}}
        }
        else
        {
            writer.WriteNull({{Name(property)}});
        }
        """);

    private static string Present(PropertyModel property, string value)
        => JsonStatementWriter.WriteMember(property, "", value)
            ?? (property.Type.KeepsText
                ? JsonStatementWriter.WriteKept(property.Type, Name(property), value)
                : Template.Lines([$"writer.WritePropertyName({Name(property)});", JsonStatementWriter.Write(property.Type, value)]));

    private static string Others(RecordModel model) => model.Others is { } type
        ? Wrapping.Parentheses("writer.WriteMembers", ["AdditionalProperties", .. model.OthersKeepTexts
            ? (string[])["_texts", JsonStatementWriter.ItemReader(type)] : [], JsonStatementWriter.ItemWriter(type)], ";", 8)
        : "AdditionalProperties.WriteMembers(writer);";
}
