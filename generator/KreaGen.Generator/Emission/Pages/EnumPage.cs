using KreaGen.Generator.Emission.Documentation;
using KreaGen.Generator.Emission.Names;
using KreaGen.Generator.Emission.Templates;
using KreaGen.Generator.Emission.Writers;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Emission.Pages;

/// <summary>An open enum: a value type with a member per known value that keeps unknown ones.</summary>
internal static class EnumPage
{
    public const int Column = 4;

    // Equality is the compiler's, of the one field: the default and the empty text are the same value, so both are null there.
    public static TemplatePage Render(EnumModel model, HomeModel home) => Template.Page(
        $$"""
        {{XmlDoc.Member(model.Docs)}}
        {{RuntimeNames.GeneratedCode}}
        {{DeprecationWriter.Deprecated(model.Deprecation)}}
        {{ConstraintAttributes.Place(model.SpecLocation)}}
        [{{RuntimeNames.JsonConverterAttribute}}(typeof({{RuntimeNames.JsonModelConverter}}<{{model.Name}}>))]
        {{home.Accessibility}} readonly partial record struct {{model.Name}} : {{RuntimeNames.OpenEnum}}<{{model.Name}}>
        {
            /// <summary>The JSON values as constants, for <c>switch</c> and attributes.</summary>
            public static class Values
            {
                {{model.Members.Select(Constant)}}
            }

            {{Known(model)}}

            private readonly string? _value;

            private {{model.Name}}(string value) => _value = value.Length == 0 ? null : value;

            {{Template.Blocks(model.Members.Select(member => Member(member, model.Name)))}}

            /// <summary>All known values, in document order.</summary>
            {{All(model)}}

            /// <inheritdoc/>
            public string Value => _value ?? "";

            /// <inheritdoc/>
            public bool IsKnown => s_known.Contains(Value);

            /// <inheritdoc/>
            public static {{model.Name}} From(string value) => new(value ?? throw new {{RuntimeNames.ArgumentNullException}}(nameof(value)));

            /// <summary>Creates a known or unknown value from its JSON string; null returns null.</summary>
            public static implicit operator {{model.Name}}?(string? value) => value is null ? null : From(value);

            /// <inheritdoc cref="From"/>
            public static explicit operator {{model.Name}}(string value) => From(value);

            /// <summary>The JSON value.</summary>
            public override string ToString() => Value;

            static {{model.Name}} {{RuntimeNames.JsonModel}}<{{model.Name}}>.ReadJson(ref {{RuntimeNames.Reader}} reader) => new(s_known.Read(ref reader));

            void {{RuntimeNames.JsonModel}}.WriteJson({{RuntimeNames.Writer}} writer) => writer.WriteStringValue(Value);
        }
        """);

    private static string Known(EnumModel model) => Wrapping.Parentheses(
        $"private static readonly {RuntimeNames.KnownValues} s_known = new", [.. model.Members.Select(static member => "Values." + member.Name)], ";", Column);

    private static string All(EnumModel model) => Wrapping.Brackets(
        $"public static {RuntimeNames.ReadOnlyList}<{model.Name}> All {{ get; }} =",
        [.. model.Members.Select(static member => Listed(member, "Values." + member.Name))],
        ";",
        Column);

    /// <summary>A member where all are listed: a deprecated one without its name, of which the compiler would warn.</summary>
    public static string Listed(EnumMemberModel member, string value) => member.Deprecation is null ? member.Name : $"new({value})";

    private static string Constant(EnumMemberModel member) => $"public const string {member.Name} = {CSharpEscaper.Literal(member.Value)};";

    private static string Member(EnumMemberModel member, string typeName) => Template.Render(
        $$"""
        {{XmlDoc.Member(member.Docs, XmlDoc.Spelled(member.Value, member.Name))}}
        {{DeprecationWriter.Obsolete(member.Deprecation)}}
        public static {{typeName}} {{member.Name}} => new(Values.{{member.Name}});
        """);
}
