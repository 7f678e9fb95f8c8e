using KreaGen.Generator.Emission.Documentation;
using KreaGen.Generator.Emission.Names;
using KreaGen.Generator.Emission.Templates;
using KreaGen.Generator.Emission.Writers;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Emission.Pages;

/// <summary>An open enum of numbers, or of values of several types: a value type with a member per known value that keeps unknown ones.</summary>
internal static class ValueEnumPage
{
    public static string Render(EnumModel model, HomeModel home) => Template.Render(
        $$"""
        {{XmlDoc.Member(model.Docs)}}
        {{RuntimeNames.GeneratedCode}}
        {{DeprecationWriter.Deprecated(model.Deprecation)}}
        {{ConstraintAttributes.Place(model.SpecLocation)}}
        [{{RuntimeNames.JsonConverterAttribute}}(typeof({{RuntimeNames.JsonModelConverter}}<{{model.Name}}>))]
        {{home.Accessibility}} readonly partial record struct {{model.Name}} : {{RuntimeNames.OpenEnum}}<{{model.Name}}, {{Type(model)}}>
        {
            {{(model.Values == ScalarType.Any ? "" : Values(model))}}

            {{List(model, $"private static readonly {RuntimeNames.HashSet}<{Type(model)}> s_known =", member => Known(model, member))}}

            private {{model.Name}}({{Type(model)}} value) => Value = value;

            {{Template.Blocks(model.Members.Select(member => Member(model, member)))}}

            /// <summary>All known values, in document order.</summary>
            {{List(model, $"public static {RuntimeNames.ReadOnlyList}<{model.Name}> All {{ get; }} =", member => EnumPage.Listed(member, Known(model, member)))}}

            /// <summary>The JSON value; {{Default(model)}} for <c>default</c>.</summary>
            public {{Type(model)}} Value { get; }

            /// <summary>Whether the value is defined in the document. Unknown values are preserved and sent unchanged.</summary>
            public bool IsKnown => s_known.Contains(Value);

            /// <summary>Creates a known or unknown value from its JSON value.</summary>
            public static {{model.Name}} From({{Type(model)}} value) => new(value);

            /// <summary>Creates a known or unknown value from its JSON value.</summary>
            public static implicit operator {{model.Name}}({{Type(model)}} value) => new(value);

            {{Conversions(model)}}

            /// <summary>The JSON value.</summary>
            public override string ToString() => {{ToText(model)}};

            static {{model.Name}} {{RuntimeNames.JsonModel}}<{{model.Name}}>.ReadJson(ref {{RuntimeNames.Reader}} reader) => new({{Read(model)}});

            void {{RuntimeNames.JsonModel}}.WriteJson({{RuntimeNames.Writer}} writer) => {{Write(model)}};
        }
        """);

    private static string List(EnumModel model, string head, Func<EnumMemberModel, string> item)
        => Wrapping.Brackets(head, [.. model.Members.Select(item)], ";", EnumPage.Column);

    private static string Type(EnumModel model) => model.Values == ScalarType.Any ? RuntimeNames.JsonScalar : TypeWriter.Of(model.Values);

    private static string Default(EnumModel model) => model.Values == ScalarType.Any ? "<c>null</c>" : "zero";

    private static string ToText(EnumModel model)
        => model.Values == ScalarType.Any ? "Value.ToString()" : $"Value.ToString({RuntimeNames.CultureInfo}.InvariantCulture)";

    private static string Read(EnumModel model)
        => model.Values == ScalarType.Any ? $"{RuntimeNames.JsonScalar}.Read(ref reader)" : $"reader.{model.Values.Reader}()";

    private static string Write(EnumModel model)
        => model.Values == ScalarType.Any ? "Value.Write(writer)" : "writer.WriteNumberValue(Value)";

    private static string Values(EnumModel model) => Template.Render(
        $$"""
        /// <summary>The JSON values as constants, for <c>switch</c> and attributes.</summary>
        public static class Values
        {
            {{model.Members.Select(member => Constant(model, member))}}
        }
        """);

    private static string Constant(EnumModel model, EnumMemberModel member) => $"public const {Type(model)} {member.Name} = {Literal(model, member)};";

    private static string Known(EnumModel model, EnumMemberModel member)
        => model.Values == ScalarType.Any ? Literal(model, member) : "Values." + member.Name;

    private static string Literal(EnumModel model, EnumMemberModel member)
        => ConstraintLiterals.Number(member.Value, model.Values.Number) ?? $"{RuntimeNames.JsonScalar}.Parse({CSharpEscaper.Literal(member.Value)})";

    private static string Member(EnumModel model, EnumMemberModel member) => Template.Render(
        $$"""
        {{XmlDoc.Member(member.Docs, XmlDoc.Spelled(member.Value, member.Name))}}
        {{DeprecationWriter.Obsolete(member.Deprecation)}}
        public static {{model.Name}} {{member.Name}} {{(model.Values == ScalarType.Any ? "{ get; } =" : "=>")}} new({{Known(model, member)}});
        """);

    /// <summary>C# does not chain conversions, so that each type of scalar needs one.</summary>
    private static string Conversions(EnumModel model) => model.Values != ScalarType.Any
        ? ""
        : Template.Blocks(((string[])["string", "decimal", "bool"]).Select(type => Template.Render(
            $$"""
            /// <summary>Creates a known or unknown value from its JSON value.</summary>
            public static implicit operator {{model.Name}}({{type}} value) => new(value);
            """)));
}
