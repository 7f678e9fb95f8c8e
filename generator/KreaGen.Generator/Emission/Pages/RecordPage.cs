using KreaGen.Generator.Emission.Documentation;
using KreaGen.Generator.Emission.Names;
using KreaGen.Generator.Emission.Templates;
using KreaGen.Generator.Emission.Writers;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Emission.Pages;

/// <summary>An object schema as a record that checks itself: what a person reads of it.</summary>
internal static class RecordPage
{
    public static TemplatePage Render(RecordModel model, HomeModel home) => Template.Page(
        $$"""
        {{XmlDoc.Member(model.Docs)}}
        {{RuntimeNames.GeneratedCode}}
        {{DeprecationWriter.Deprecated(model.Deprecation)}}
        {{MemberRuleWriter.Attributes(model)}}
        {{home.Accessibility}} sealed partial record {{model.Name}}{{(model.IsSent ? " : " + RuntimeNames.Validatable : "")}}
        {
            {{Template.Pages(model.Properties.Select(property => PropertyWriter.Render(property, home)))}}

            {{Others(model)}}

            {{RecordValidation.Render(model)}}
        }
        """);

    private static string NewMap(TypeRef item) => $"new {RuntimeNames.Dictionary}<string, {TypeWriter.OfItem(item)}>()";

    private static string Others(RecordModel model) => model.Others is { } type
        ? Template.Render(
            $$"""
            /// <summary>Additional members that the document does not define, by their JSON names.</summary>
            {{$"public {RuntimeNames.ReadOnlyDictionary}<string, {TypeWriter.OfItem(type)}> AdditionalProperties"}} { get; init; } = {{NewMap(type)}};
            """)
        : Template.Render(
            $$"""
            /// <summary>Additional members that the document does not define. They are preserved when read and written.</summary>
            public {{RuntimeNames.JsonExtensionData}} AdditionalProperties { get; init; } = {{RuntimeNames.JsonExtensionData}}.Empty;
            """);
}
