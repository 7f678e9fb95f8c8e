using KreaGen.Generator.Model;

namespace KreaGen.Generator.Emission;

/// <summary>How an operation's request is made from its arguments.</summary>
internal static class RequestText
{
    public static string Render(OperationModel operation)
    {
        string result = OperationFacts.ResultType(operation);
        return Template.Render(
            $$"""
            private static {{RuntimeNames.ApiRequest}}<{{result}}> {{operation.Name}}Request({{OperationSignature.Of(operation).Declaration}})
            {
                {{Guards(operation)}}
                {{(HasUri(operation) ? Uri(operation) : [])}}
                {{Request(operation)}}
            }
            """);
    }

    private static bool HasUri(OperationModel operation)
        => operation.Parameters.Any(static parameter => parameter.Place is ParameterPlace.Path or ParameterPlace.Query);

    private static bool HasHeaders(OperationModel operation)
        => operation.Parameters.Any(static parameter => parameter.Place is ParameterPlace.Header or ParameterPlace.Cookie);

    private static IEnumerable<string> Guards(OperationModel operation)
    {
        foreach (ParameterModel parameter in operation.Parameters.Where(static parameter => parameter.IsRequired && !TypeText.IsValueType(parameter.Type)))
        {
            yield return parameter is { Place: ParameterPlace.Path, Type.Shape: TypeShape.String }
                ? $"global::System.ArgumentException.ThrowIfNullOrEmpty({parameter.Name});"
                : $"global::System.ArgumentNullException.ThrowIfNull({parameter.Name});";
        }

        if (operation.Body is { IsRequired: true } body && !TypeText.IsValueType(body.Type))
        {
            yield return $"global::System.ArgumentNullException.ThrowIfNull({body.Name});";
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
                yield return $"var uri = new {RuntimeNames.RequestUri}({CSharpText.Literal(literal)});";
                first = false;
                if (piece.Parameter is null)
                {
                    continue;
                }
            }

            yield return piece.Parameter is null
                ? $"uri.AddLiteral({CSharpText.Literal(piece.Literal)});"
                : Path(operation.Parameters.First(parameter => parameter.Name == piece.Parameter));
        }

        foreach (ParameterModel query in operation.Parameters.Where(static parameter => parameter.Place == ParameterPlace.Query))
        {
            yield return Query(query);
        }
    }

    private static IEnumerable<string> Request(OperationModel operation)
    {
        string uri = HasUri(operation) ? "uri.ToString()" : CSharpText.Literal(string.Concat(operation.Pieces.Select(static piece => piece.Literal)));
        string created = $"new {RuntimeNames.ApiRequest}<{OperationFacts.ResultType(operation)}>({OperationFacts.FieldName(operation)}, {uri})";
        string body = operation.Body is { } sent ? Body(sent) : "";
        string expression = body.Length == 0
            ? created
            : Template.Render(
                $$"""
                {{created}}
                {
                    Body = {{body}},
                }
                """).TrimEnd('\n');
        if (!HasHeaders(operation))
        {
            yield return $"return {expression};";
            yield break;
        }

        yield return $"var request = {expression};";
        foreach (ParameterModel parameter in operation.Parameters.Where(static parameter => parameter.Place is ParameterPlace.Header or ParameterPlace.Cookie))
        {
            yield return $"request.Add{parameter.Place}({CSharpText.Literal(parameter.WireName)}, {(ParameterCode.IsScalar(parameter.Type) ? ParameterCode.Text(parameter) : ParameterCode.Joined(parameter))});";
        }

        yield return "return request;";
    }

    private static string Body(BodyModel body)
    {
        string content = body.Kind switch
        {
            ContentKind.Json when body.Type.Shape is TypeShape.Record or TypeShape.Enum or TypeShape.Union => $"{RuntimeNames.RequestBody}.Json({Value(body)})",
            ContentKind.Json => $"{RuntimeNames.RequestBody}.Json({Value(body)}, {JsonText.ItemWriter(body.Type)})",
            ContentKind.Text => $"{RuntimeNames.RequestBody}.Text({body.Name}, {CSharpText.Literal(body.MediaType)})",
            _ => $"{RuntimeNames.RequestBody}.Bytes({Value(body)}, {CSharpText.Literal(body.MediaType)})",
        };
        return body.IsRequired ? content : $"{body.Name} is null ? null : {content}";
    }

    private static string Value(BodyModel body)
        => body.IsRequired || !TypeText.IsValueType(body.Type) ? body.Name : body.Name + ".Value";

    private static string Path(ParameterModel parameter)
        => ParameterCode.IsScalar(parameter.Type) && parameter.Style.Name == "simple"
            ? $"uri.AddPath({ParameterCode.Text(parameter)});"
            : $"uri.AddPath({CSharpText.Literal(parameter.WireName)}, {parameter.Name}, {JsonText.ItemWriter(parameter.Type)}, {ParameterCode.Style(parameter)}, {CSharpText.Literal(parameter.Style.Explode)});";

    private static string Query(ParameterModel parameter)
    {
        string name = CSharpText.Literal(parameter.WireName);
        if (ParameterCode.IsScalar(parameter.Type) && !parameter.Style.AllowReserved)
        {
            return $"uri.AddQuery({name}, {ParameterCode.Text(parameter)});";
        }

        string writer = JsonText.ItemWriter(parameter.IsRequired || !TypeText.IsValueType(parameter.Type) ? parameter.Type : parameter.Type with { IsNullable = true });
        return parameter.Style.Name == "json"
            ? $"uri.AddQueryJson({name}, {parameter.Name}, {writer});"
            : $"uri.AddQuery({name}, {parameter.Name}, {writer}, {ParameterCode.Style(parameter)}, {CSharpText.Literal(parameter.Style.Explode)}{(parameter.Style.AllowReserved ? ", allowReserved: true" : "")});";
    }
}
