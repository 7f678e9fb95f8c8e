using KreaGen.Generator.Model;

namespace KreaGen.Generator.Emission;

/// <summary>How a record writes itself as JSON: its members in document order, then those that the document does not know.</summary>
internal static class RecordWriting
{
    public static string Render(RecordModel model) => Template.Render(
        $$"""
        {{RecordPage.Silence(model)}}
        void {{RuntimeNames.JsonModel}}<{{model.Name}}>.WriteJson({{RuntimeNames.Writer}} writer)
        {
            writer.WriteStartObject();
            {{Template.Statements([.. model.Properties.Select(Member), Others(model), "writer.WriteEndObject();"])}}
        }
        """);

    private static string Member(PropertyModel property)
    {
        string name = CSharpText.Utf8Literal(property.WireName);
        return property.Presence switch
        {
            Presence.Required => Present(property, name, property.Name),
            Presence.Optional => Template.Render(
                $$"""
                if ({{property.Name}} is { } {{property.Local}})
                {
                    {{Present(property, name, property.Local)}}
                }
                """),
            Presence.RequiredNullable => PresentOrNull(property, name, property.Name),
            _ => Template.Render(
                $$"""
                if ({{property.Name}}.HasValue)
                {
                    {{PresentOrNull(property, name, property.Name + ".Value")}}
                }
                """),
        };
    }

    private static string PresentOrNull(PropertyModel property, string name, string value) => Template.Render(
        $$"""
        if ({{value}} is { } {{property.Local}})
        {
            {{Present(property, name, property.Local)}}
        }
        else
        {
            writer.WriteNull({{name}});
        }
        """);

    private static string Present(PropertyModel property, string name, string value)
        => JsonText.WriteMember(property.Type, name, value)
            ?? Template.Lines([$"writer.WritePropertyName({name});", JsonText.Write(property.Type, value)]);

    private static string Others(RecordModel model) => model.Others is { } type
        ? $"{RuntimeNames.JsonOthers}.WriteMembers(writer, AdditionalProperties, {(RecordPage.OthersKeepTexts(model) ? "_texts, " + JsonText.ItemReader(type) + ", " : "")}{JsonText.ItemWriter(type)});"
        : "AdditionalProperties.WriteMembers(writer);";
}
