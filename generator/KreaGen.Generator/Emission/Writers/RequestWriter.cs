using KreaGen.Generator.Emission.Names;
using KreaGen.Generator.Emission.Templates;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Emission.Writers;

/// <summary>How an operation's request is made from its arguments.</summary>
internal static class RequestWriter
{
    private const int Column = 4;

    public static TemplatePage Render(OperationModel operation)
    {
        string result = OperationMetadataWriter.ResultType(operation);
        string head = $"{(operation.IsPolledElsewhere ? "internal" : "private")} static {RuntimeNames.ApiRequest}<{result}> {operation.RequestMethod}";
        return Template.Page(
            $$"""
            {{ParameterChecks.Patterns(operation)}}

            {{Wrapping.Parentheses(head, OperationSignature.Of(operation).Declared, "", Column)}}
            {
                {{Guards(operation)}}
                {{(HasUri(operation) ? Uri(operation) : [])}}
                {{Request(operation)}}
            }
            """);
    }

    private static bool HasUri(OperationModel operation)
        => operation.Parameters.Any(static parameter => parameter.Place is ParameterLocation.Path or ParameterLocation.Query or ParameterLocation.QueryString);

    private static bool IsCheckedByUri(ParameterModel parameter) => parameter.Place == ParameterLocation.Path && parameter.Type.Scalar == ScalarType.String;

    private static bool HasHeaders(OperationModel operation)
        => operation.Parameters.Any(static parameter => parameter.Place is ParameterLocation.Header or ParameterLocation.Cookie);

    private static IEnumerable<string> Guards(OperationModel operation)
    {
        foreach (ParameterModel parameter in operation.Parameters.Where(static parameter => parameter.IsRequired && !TypeWriter.IsValueType(parameter.Type)
            && !IsCheckedByUri(parameter)))
        {
            yield return $"{RuntimeNames.ArgumentNullException}.ThrowIfNull({parameter.Name});";
        }

        if (operation.Body is { IsRequired: true, Presence: not Presence.RequiredNullable } body && !TypeWriter.IsValueType(body.Type))
        {
            yield return $"{RuntimeNames.ArgumentNullException}.ThrowIfNull({body.Name});";
        }
    }

    private static IEnumerable<string> Uri(OperationModel operation)
    {
        bool first = true;
        foreach (PathPiece piece in operation.Pieces)
        {
            if (first)
            {
                string literal = piece.Parameter is null ? piece.Literal : "/";
                yield return $"var uri = new {RuntimeNames.RequestUri}({CSharpEscaper.Literal(literal)});";
                first = false;
                if (piece.Parameter is null)
                {
                    continue;
                }
            }

            yield return piece.Parameter is null
                ? $"uri.AddLiteral({CSharpEscaper.Literal(piece.Literal)});"
                : ParameterCode.Statement(operation.Parameters.First(parameter => parameter.Name == piece.Parameter));
        }

        foreach (ParameterModel query in operation.Parameters.Where(
            static parameter => parameter.Place is ParameterLocation.Query or ParameterLocation.QueryString))
        {
            yield return ParameterCode.Statement(query);
        }
    }

    private static IEnumerable<string> Request(OperationModel operation)
    {
        string uri = HasUri(operation) ? "uri.ToString()" : CSharpEscaper.Literal(string.Concat(operation.Pieces.Select(static piece => piece.Literal)));
        string type = HasHeaders(operation) ? $" {RuntimeNames.ApiRequest}<{OperationMetadataWriter.ResultType(operation)}>" : "";
        string created = $"new{type}({operation.FieldName}, {uri})";
        string members = Template.Lines([ParameterChecks.Render(operation), operation.Body is { } body ? $"Body = {Body(body, operation)}," : ""]);
        string expression = members.Length == 0
            ? created
            : Template.Render(
                $$"""
                {{created}}
                {
                    {{members}}
                }
                """).TrimEnd('\n');
        if (!HasHeaders(operation))
        {
            yield return $"return {expression};";
            yield break;
        }

        yield return $"var request = {expression};";
        foreach (ParameterModel parameter in operation.Parameters.Where(
            static parameter => parameter.Place is ParameterLocation.Header or ParameterLocation.Cookie))
        {
            yield return ParameterCode.Statement(parameter);
        }

        yield return "return request;";
    }

    private static string Body(BodyModel body, OperationModel operation)
    {
        if (body.Presence == Presence.OptionalNullable)
        {
            string given = $"{RuntimeNames.RequestBody}.Json({body.Name}.Value, {JsonStatementWriter.ItemWriter(body.Type)}{JsonType(body)})";
            return $"{body.Name}.HasValue ? {given} : null";
        }

        string present = JsonStatementWriter.ItemWriter(body.Type with { IsNullable = false });
        string content = body.Kind switch
        {
            ContentKind.Json when body.Presence == Presence.RequiredNullable
                => $"{RuntimeNames.RequestBody}.Json({body.Name}, {JsonStatementWriter.ItemWriter(body.Type)}{JsonType(body)})",
            ContentKind.Json when TypeWriter.IsObject(body.Type) || body.Type.Kind == TypeKind.Enum
                => $"{RuntimeNames.RequestBody}.Json({Value(body)}{JsonType(body)})",
            ContentKind.Json => $"{RuntimeNames.RequestBody}.Json({Value(body)}, {present}{JsonType(body)})",
            ContentKind.Text when body.Type.Scalar != ScalarType.String
                => $"{RuntimeNames.RequestBody}.Scalar({Value(body)}, {present}, {CSharpEscaper.Literal(body.ContentType!)})",
            ContentKind.Text => $"{RuntimeNames.RequestBody}.Text({body.Name}, {CSharpEscaper.Literal(body.ContentType!)})",
            ContentKind.Form or ContentKind.Multipart => Form(body, operation),
            ContentKind.MultipartFiles => $"{RuntimeNames.RequestBody}.Multipart({body.Name})",
            _ => $"{RuntimeNames.RequestBody}.Stream({body.Name}, {CSharpEscaper.Literal(body.ContentType!)})",
        };
        return body.IsRequired ? content : $"{body.Name} is null ? null : {content}";
    }

    private static string JsonType(BodyModel body) => body.ContentType is { } other ? ", " + CSharpEscaper.Literal(other) : "";

    private static string Form(BodyModel body, OperationModel operation)
    {
        string writer = body.Type.Kind is TypeKind.Record or TypeKind.Union ? "" : ", " + JsonStatementWriter.ItemWriter(body.Type);
        string fields = body.Fields.IsEmpty ? "" : ", " + operation.FormFieldName;
        return $"{RuntimeNames.RequestBody}.{body.Kind}({Value(body)}{writer}{fields})";
    }

    private static string Value(BodyModel body)
        => body.IsRequired || !TypeWriter.IsValueType(body.Type) ? body.Name : body.Name + ".Value";
}
