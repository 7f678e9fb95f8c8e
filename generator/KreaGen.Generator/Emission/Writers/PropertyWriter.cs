using KreaGen.Generator.Emission.Documentation;
using KreaGen.Generator.Emission.Names;
using KreaGen.Generator.Emission.Templates;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Emission.Writers;

/// <summary>A member of a record as a property.</summary>
internal static class PropertyWriter
{
    public static TemplatePage Render(PropertyModel property, HomeModel home) => Template.Page(
        $$"""
        {{XmlDoc.Member(property.Docs, XmlDoc.Spelled(property.WireName, property.Name))}}
        {{(property.IsObsolete ? DeprecationWriter.Obsolete(property.Deprecation) : DeprecationWriter.Deprecated(property.Deprecation))}}
        {{ConstraintAttributes.Render(property)}}
        public {{(property.MustBeSet ? "required " : "")}}{{TypeWriter.OfProperty(property)}} {{property.Name}} { get; init; }{{Initializer(property, home)}}
        """);

    /// <summary>What a new object has.</summary>
    public static string Initializer(PropertyModel property, HomeModel home)
        => property.Preset is not { } preset ? "" : property.Type switch
        {
            { Kind: TypeKind.Enum } when property.IsPresetDeprecated => $" = {Declared(property, home)}.From({Declared(property, home)}.Values.{preset});",
            { Kind: TypeKind.Enum } => $" = {Declared(property, home)}.{preset};",
            { Scalar.JsonType: JsonType.String } => $" = {CSharpEscaper.Literal(preset)};",
            { Scalar.JsonType: JsonType.Any } => $" = {RuntimeNames.JsonConstant}.Of({CSharpEscaper.Literal(preset)});",
            { Scalar.JsonType: JsonType.Boolean } when preset == "false" => "",
            _ => $" = {preset};",
        };

    private static string Declared(PropertyModel property, HomeModel home) => NameMark.Declared(home.Namespace, property.Type.Name);
}
