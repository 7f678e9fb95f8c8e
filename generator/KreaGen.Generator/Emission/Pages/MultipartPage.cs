using KreaGen.Generator.Emission.Documentation;
using KreaGen.Generator.Emission.Names;
using KreaGen.Generator.Emission.Templates;
using KreaGen.Generator.Emission.Writers;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Emission.Pages;

/// <summary>A multipart body with files as a record that checks itself and knows its parts.</summary>
internal static class MultipartPage
{
    public static string Render(MultipartModel model, HomeModel home)
    {
        RecordModel record = model.Record;
        return Template.Render(
            $$"""
            {{XmlDoc.Member(record.Docs, "A multipart form with files.")}}
            {{RuntimeNames.GeneratedCode}}
            {{DeprecationWriter.Deprecated(record.Deprecation)}}
            {{MemberRuleWriter.Attributes(record)}}
            {{home.Accessibility}} sealed partial record {{record.Name}} : {{RuntimeNames.MultipartModel}}, {{RuntimeNames.Validatable}}
            {
                {{Template.Pages(record.Properties.Select(property => PropertyWriter.Render(property, home)))}}

                {{RecordValidation.Render(record)}}

                {{DeprecationWriter.Silence(record)}}
                void {{RuntimeNames.MultipartModel}}.WriteParts({{RuntimeNames.MultipartParts}} parts)
                {
                    {{model.Parts.Select(Part)}}
                }
            }
            """);
    }

    private static string Part(PartModel part)
    {
        string name = CSharpEscaper.Literal(part.WireName);
        string contentType = part.Field?.ContentType is { } given ? ", " + CSharpEscaper.Literal(given) : "";
        return part.Type switch
        {
            { Kind: TypeKind.File } when part.Field is { Headers.IsEmpty: false } described
                => $"parts.AddFile({FieldWriter.Value(described)}, {part.Property});",
            { Kind: TypeKind.List, Item.Kind: TypeKind.File } when part.Field is { Headers.IsEmpty: false } described
                => $"parts.AddFiles({FieldWriter.Value(described)}, {part.Property});",
            { Kind: TypeKind.File } => $"parts.AddFile({name}, {part.Property}{contentType});",
            { Kind: TypeKind.List, Item.Kind: TypeKind.File } => $"parts.AddFiles({name}, {part.Property}{contentType});",
            _ => $"parts.Add({name}, {part.Property}, {Writer(part)}{(part.Field is { } field ? ", " + FieldWriter.Value(field) : "")});",
        };
    }

    private static string Writer(PartModel part)
        => part.IsOptional && TypeWriter.IsValueType(part.Type)
            ? JsonStatementWriter.WrappedWriter(part.Type) : JsonStatementWriter.ItemWriter(part.Type with { IsNullable = false });
}
