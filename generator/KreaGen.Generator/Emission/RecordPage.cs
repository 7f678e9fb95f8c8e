using KreaGen.Generator.Model;

namespace KreaGen.Generator.Emission;

/// <summary>An object schema as a record that checks itself: what a person reads of it.</summary>
internal static class RecordPage
{
    public static TemplatePage Render(RecordModel model, HomeModel home) => Template.Page(
        $$"""
        {{XmlDoc.Member(model.Docs, $"The schema {XmlDoc.Code(model.Name)}.")}}
        {{RuntimeNames.GeneratedCode}}
        {{DeprecationWriter.Deprecated(model.Deprecation)}}
        {{MemberRuleWriter.Attributes(model)}}
        {{home.Accessibility}} sealed partial record {{model.Name}}{{(model.IsSent ? " : " + RuntimeNames.Validatable : "")}}
        {
            {{Template.Pages(model.Properties.Select(property => Property(property, home)))}}

            {{Others(model)}}

            {{RecordValidation.Render(model)}}
        }
        """);

    public static TemplatePage Property(PropertyModel property, HomeModel home) => Template.Page(
        $$"""
        {{XmlDoc.Member(property.Docs, XmlDoc.Code(property.WireName))}}
        {{(IsObsolete(property) ? DeprecationWriter.Obsolete(property.Deprecation) : DeprecationWriter.Deprecated(property.Deprecation))}}
        {{ConstraintAttributes.Render(property)}}
        public {{Modifier(property)}}{{TypeWriter.OfProperty(property)}} {{property.Name}} { get; init; }{{Initializer(property, home)}}
        """);

    // The compiler wants no attribute on a member that must be set.
    private static bool IsObsolete(PropertyModel property) => property.Deprecation is not null && Modifier(property).Length == 0;

    /// <summary>A member that uses deprecated ones is marked itself, which keeps the compiler quiet; nobody calls it by name.</summary>
    public static string Silence(RecordModel model)
        => model.Properties.Any(IsObsolete) ? "[" + RuntimeNames.Obsolete + "(\"Reads and writes deprecated members all the same.\")]" : "";

    /// <summary>Whether the record keeps how its values were written, where .NET would write them otherwise.</summary>
    public static bool KeepsTexts(RecordModel model)
        => model.Properties.Any(static property => JsonStatementWriter.KeepsText(property.Type)) || OthersKeepTexts(model);

    /// <summary>Whether the members that the document does not name are scalars that keep their texts.</summary>
    public static bool OthersKeepTexts(RecordModel model)
        => model.Others is { Kind: not (TypeKind.List or TypeKind.Map) } others && JsonStatementWriter.KeepsText(others);

    private static string Modifier(PropertyModel property)
        => property.Presence is Presence.Required or Presence.RequiredNullable && property.Preset is null ? "required " : "";

    public static string Initializer(PropertyModel property, HomeModel home)
        => property.Preset is not { } preset ? "" : property.Type switch
        {
            { Kind: TypeKind.Enum } when property.IsPresetDeprecated => $" = {Declared(property, home)}.From({Declared(property, home)}.Values.{preset});",
            { Kind: TypeKind.Enum } => $" = {Declared(property, home)}.{preset};",
            { Scalar.JsonType: JsonType.String } => $" = {CSharpEscaper.Literal(preset)};",
            { Scalar.JsonType: JsonType.Boolean } when preset == "false" => "",
            _ => $" = {preset};",
        };

    private static string Declared(PropertyModel property, HomeModel home) => NameMark.Declared(home.Namespace, property.Type.Name);

    private static string Others(RecordModel model) => model.Others is { } type
        ? Template.Render(
            $$"""
            /// <summary>Additional members that the document does not define, by their JSON names.</summary>
            public {{RuntimeNames.ReadOnlyDictionary}}<string, {{TypeWriter.OfItem(type)}}> AdditionalProperties { get; init; } = new {{RuntimeNames.Dictionary}}<string, {{TypeWriter.OfItem(type)}}>();
            """)
        : Template.Render(
            $$"""
            /// <summary>Additional members that the document does not define. They are preserved when read and written.</summary>
            public {{RuntimeNames.JsonExtensionData}} AdditionalProperties { get; init; } = {{RuntimeNames.JsonExtensionData}}.Empty;
            """);
}
