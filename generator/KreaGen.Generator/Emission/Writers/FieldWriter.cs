using KreaGen.Generator.Emission.Names;
using KreaGen.Generator.Emission.Templates;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Emission.Writers;

/// <summary>How the fields of an operation's form are written, where the document says so.</summary>
internal static class FieldWriter
{
    public static string Render(OperationModel operation)
        => operation.Body is { Kind: ContentKind.Form or ContentKind.Multipart, Fields: { IsEmpty: false } fields }
            ? Template.Render(
                $$"""
                private static readonly {{RuntimeNames.FormField}}[] {{operation.FormFieldName}} =
                [
                    {{Template.Commas(fields.Select(static field => "new" + Arguments(field)))}},
                ];
                """)
            : "";

    /// <summary>The field as an object.</summary>
    public static string Value(FieldModel field) => "new " + RuntimeNames.FormField + Arguments(field);

    private static string StyleName(string style) => style switch
    {
        "spaceDelimited" => "SpaceDelimited",
        "pipeDelimited" => "PipeDelimited",
        "deepObject" => "DeepObject",
        "deepObjectIndices" => "DeepObjectIndices",
        "deepObjectRepeat" => "DeepObjectRepeat",
        _ => "Form",
    };

    private static string Arguments(FieldModel field)
    {
        var members = new List<string>();
        if (field.Style is { } style)
        {
            members.Add($"Style = {RuntimeNames.ParameterStyle}.{StyleName(style.Name)}");
            if (style.Explode)
            {
                members.Add("Explode = true");
            }

            if (style.AllowReserved)
            {
                members.Add("AllowReserved = true");
            }
        }
        else if (field.ContentType is { } contentType)
        {
            members.Add($"ContentType = {CSharpEscaper.Literal(contentType)}");
        }

        if (!field.Headers.IsEmpty)
        {
            IEnumerable<string> headers = field.Headers.Select(
                static header => $"new({CSharpEscaper.Literal(header.Name)}, {CSharpEscaper.Literal(header.Value)})");
            members.Add($"Headers = [{string.Join(", ", headers)}]");
        }

        return $"({CSharpEscaper.Literal(field.Name)}) {{ {string.Join(", ", members)} }}";
    }
}
