using KreaGen.Generator.Collections;
using KreaGen.Generator.Emission.Documentation;
using KreaGen.Generator.Emission.Names;
using KreaGen.Generator.Emission.Templates;
using KreaGen.Generator.Emission.Writers;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Emission.Pages;

/// <summary>A union: a closed set of nested case records, and one more for what the document does not know.</summary>
internal static class UnionPage
{
    public static TemplatePage Render(UnionModel model, HomeModel home) => Template.Page(
        $$"""
        {{XmlDoc.Member(model.Docs, "A value of one of several types.")}}
        {{RuntimeNames.GeneratedCode}}
        {{DeprecationWriter.Deprecated(model.Deprecation)}}
        [{{RuntimeNames.JsonConverterAttribute}}(typeof({{RuntimeNames.JsonModelConverter}}<{{model.Name}}>))]
        {{home.Accessibility}} abstract partial record {{model.Name}} : {{Interfaces(model)}}
        {
            private static readonly {{RuntimeNames.UnionCases}}<{{model.Name}}> s_cases = new(
                {{(model.Discriminator is { } discriminator ? CSharpEscaper.Literal(discriminator) : "null")}},
                static element => new Unknown(element),
                {{Template.Commas(model.Variants.Select(variant => Case(model, variant, home)))}});

            private {{model.Name}}()
            {
            }

            {{Template.Blocks(model.Variants.Select(variant => Record(model, variant, home)))}}

            /// <summary>A value that does not match any case in the document. Its JSON is preserved and sent unchanged.</summary>
            /// <param name="Value">The JSON.</param>
            public sealed record Unknown({{RuntimeNames.JsonElement}} Value) : {{model.Name}}
            {
                private protected override void Write({{RuntimeNames.Writer}} writer) => writer.WriteElement(Value);
            }

            {{Template.Blocks(Conversions(model, home))}}

            {{Validation(model)}}

            {{Cases(model)}}

            private protected abstract void Write({{RuntimeNames.Writer}} writer);

            static {{model.Name}} {{RuntimeNames.JsonModel}}<{{model.Name}}>.ReadJson(ref {{RuntimeNames.Reader}} reader) => s_cases.Read(ref reader);

            void {{RuntimeNames.JsonModel}}.WriteJson({{RuntimeNames.Writer}} writer) => Write(writer);
        }
        """);

    private static string Interfaces(UnionModel model) => $"{RuntimeNames.JsonModel}<{model.Name}>{(model.IsSent ? ", " + RuntimeNames.Validatable : "")}";

    private static string Cases(UnionModel model) => model.IsNested
        ? Template.Render(
            $$"""
            // For the unions that have this one as a variant.
            internal static {{RuntimeNames.UnionChoice}} JsonCases => s_cases;
            """)
        : "";

    private static string Case(UnionModel model, VariantModel variant, HomeModel home)
    {
        TypeRef type = Qualified(variant.Type, home);
        string facts = Template.Lines(
        [
            Texts("Tags", variant.Tags),
            Texts("Required", variant.Required),
            Texts("Members", variant.Members),
            Constants(variant.Constants),
            variant.Type.Kind == TypeKind.Union ? $"Choice = static () => {type.Name}.JsonCases," : null,
            variant.IsFallback ? "IsFallback = true," : null,
        ]);
        // A single new() could as well mean the array of the cases.
        string typeOfCase = model.Variants.Count == 1 ? $" {RuntimeNames.UnionCase}<{model.Name}>" : "";
        string created = $"new{typeOfCase}({RuntimeNames.JsonKind}.{KindOf(variant.Type)}, {Reader(variant, type)})";
        return facts.Length == 0
            ? created
            : Template.Render(
                $$"""
                {{created}}
                {
                    {{facts}}
                }
                """);
    }

    private static string Reader(VariantModel variant, TypeRef type) => type.KeepsText
        ? variant.Name + ".Read"
        : $"static (ref {RuntimeNames.Reader} reader) => new {variant.Name}({JsonStatementWriter.Read(type, allowsNull: false)})";

    private static string? Texts(string name, EquatableArray<string> values)
        => values.IsEmpty ? null : $"{name} = [{string.Join(", ", values.Select(CSharpEscaper.Literal))}],";

    private static string? Constants(EquatableArray<ConstantModel> constants)
        => constants.IsEmpty
            ? null
            : $"Constants = [{string.Join(", ", constants.Select(Constant))}],";

    private static string Constant(ConstantModel constant)
        => $"({CSharpEscaper.Literal(constant.Member)}, [{string.Join(", ", constant.Values.Select(CSharpEscaper.Literal))}])";

    private static string Record(UnionModel model, VariantModel variant, HomeModel home)
    {
        TypeRef type = Qualified(variant.Type, home);
        return Template.Render(
            $$"""
            {{XmlDoc.Member(variant.Docs)}}
            public sealed record {{variant.Name}}({{TypeWriter.Of(type)}} Value) : {{model.Name}}
            {
                {{Kept(variant, type)}}

                private protected override void Write({{RuntimeNames.Writer}} writer)
                {
                    {{(type.KeepsText ? JsonStatementWriter.WriteItemKept(type, "\"\"u8", "Value") : JsonStatementWriter.Write(type, "Value"))}}
                }
            }
            """);
    }

    private static string Kept(VariantModel variant, TypeRef type) => !type.KeepsText ? "" : Template.Render(
        $$"""
        // How the value was written where .NET writes it otherwise: what is read goes back as it came.
        private {{RuntimeNames.JsonRawValues}} _texts;

        internal static {{variant.Name}} Read(ref {{RuntimeNames.Reader}} reader)
        {
            {{RuntimeNames.JsonRawValues}} texts = default;
            return new({{JsonStatementWriter.ReadMember(type, allowsNull: false, "\"\"u8")}}) { _texts = texts };
        }
        """);

    /// <summary>Plain values convert by themselves; C# has no conversions from interfaces, nor two from one type.</summary>
    private static IEnumerable<string> Conversions(UnionModel model, HomeModel home)
        => model.Variants
            .Where(static variant => variant.Type is not ({ Kind: TypeKind.List or TypeKind.Map } or { Scalar.JsonType: JsonType.Any }))
            .Where(variant => !IsNumberAsText(variant.Type) || !model.Variants.Any(static other => other.Type.Scalar is { Number: not NumberType.None }))
            .GroupBy(variant => TypeWriter.Of(Qualified(variant.Type, home)), StringComparer.Ordinal)
            .Select(group => Template.Render(
                $$"""
                /// <summary>The value as the case <see cref="{{group.First().Name}}"/>.</summary>
                public static implicit operator {{model.Name}}({{group.Key}} value) => new {{group.First().Name}}(value);
                """));

    /// <summary>Who assigns a number means a number, not its text.</summary>
    private static bool IsNumberAsText(TypeRef type) => type.Scalar is { JsonType: JsonType.String, Type: "long" or "ulong" or "decimal" };

    private static string Validation(UnionModel model)
    {
        if (!model.IsSent)
        {
            return "";
        }

        IEnumerable<string> arms = model.Variants.Select(Arm).Where(static arm => arm.Length > 0);
        return Template.Render(
            $$"""
            {{Template.Lines(model.Variants.SelectMany(Patterns))}}

            {{RecordValidation.ValidateMethod}}

            void {{RuntimeNames.Validatable}}.Validate(ref {{RuntimeNames.Validation}} validation)
            {
                {{Switch(Template.Lines(arms))}}
            }
            """);
    }

    private static IEnumerable<string> Patterns(VariantModel variant)
        => ConstraintChecks.PatternFields(variant.Constraints, variant.Items, variant.Type, variant.PatternName);

    private static string Arm(VariantModel variant)
    {
        List<string> checks = ConstraintChecks.Of(variant.Constraints, variant.Items, variant.Type, $"nameof({variant.Name})", "value", variant.PatternName)
            .ToList();
        string head = $"case {variant.Name} {{ Value: var value }}:";
        return checks.Count switch
        {
            0 => "",
            1 when checks[0].IndexOf('\n') < 0 => $"{head} {checks[0]} break;",
            _ => Template.Render(
                $$"""
                {{head}}
                    {{checks}}
                    break;
                """),
        };
    }

    private static string Switch(string arms) => arms.Length == 0
        ? ""
        : Template.Render(
            $$"""
            switch (this)
            {
                {{arms}}
            }
            """);

    private static JsonType KindOf(TypeRef type) => type.Kind switch
    {
        TypeKind.Scalar when type.Scalar!.MayBeText => JsonType.Any,
        TypeKind.Scalar => type.Scalar!.JsonType,
        TypeKind.Record or TypeKind.Map => JsonType.Object,
        TypeKind.List or TypeKind.Tuple => JsonType.Array,
        TypeKind.Enum => type.Item?.Scalar!.JsonType ?? JsonType.String,
        TypeKind.Union => JsonType.Any,
        _ => JsonType.String,
    };

    /// <summary>Inside the union a case record hides the type of the same name.</summary>
    public static TypeRef Qualified(TypeRef type, HomeModel home) => type with
    {
        Name = type.Name.Length == 0 ? "" : NameMark.Declared(home.Namespace, type.Name),
        Item = type.Item is { } item ? Qualified(item, home) : null,
    };
}
