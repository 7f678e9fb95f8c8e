using System.Globalization;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Emission;

/// <summary>What the transport must know of an operation: method, path, security, and how each answer is read.</summary>
internal static class OperationFacts
{
    public static string ResultType(OperationModel operation)
        => operation.Result is { } result ? TypeText.OfItem(result) : RuntimeNames.NoContent;

    public static string Render(OperationModel operation) => Template.Render(
        $$"""
        private static readonly {{RuntimeNames.ApiOperation}}<{{ResultType(operation)}}> {{FieldName(operation)}} = new(
            {{CSharpText.Literal(operation.Id)}}, {{Method(operation.Method)}}, {{CSharpText.Literal(operation.Path)}})
        {
            {{Security(operation)}}
            {{Server(operation)}}
            {{(Answers(operation) is { Length: > 0 } answers ? List("Answers", answers) : "Answers = [],")}}
            {{List("Errors", Template.Commas(operation.Errors.Select(Error)))}}
        };
        """);

    public static string FieldName(OperationModel operation) => $"s_{char.ToLowerInvariant(operation.Name[0])}{operation.Name.Substring(1)}";

    private static string Security(OperationModel operation)
    {
        if (operation.Security.IsEmpty)
        {
            return "";
        }

        IEnumerable<string> alternatives = operation.Security.Select(static schemes => "[" + string.Join(", ", schemes.Select(Scheme)) + "]");
        return $"Security = [{string.Join(", ", alternatives)}],";
    }

    private static string Scheme(RequiredSchemeModel scheme) => scheme.Scopes.IsEmpty
        ? CSharpText.Literal(scheme.Name)
        : $"new({string.Join(", ", scheme.Scopes.Prepend(scheme.Name).Select(CSharpText.Literal))})";

    private static string Server(OperationModel operation) => operation.Server is { } server ? $"Server = {UriText.New(server)}," : "";

    private static string Answers(OperationModel operation)
        => Template.Commas(operation.Answers.Select(answer => Answer(answer, operation.Result)));

    private static string List(string name, string list)
    {
        return list.Length == 0
            ? ""
            : Template.Render(
                $$"""
                {{name}} =
                [
                    {{list}},
                ],
                """);
    }

    /// <summary>How an answer becomes what the call returns; nothing for one of another type, which the runtime refuses by name.</summary>
    private static string Answer(AnswerModel answer, TypeRef? result)
    {
        string status = Status(answer.Status);
        return answer.Kind switch
        {
            _ when result is null => $"{RuntimeNames.Answer}.Empty({status})",
            _ when answer.Type != result => "",
            ContentKind.Json => Json(RuntimeNames.Answer, answer.Type!, status),
            ContentKind.Text => $"{RuntimeNames.Answer}.Text({status})",
            ContentKind.Bytes => $"{RuntimeNames.Answer}.Bytes({status})",
            _ => "",
        };
    }

    private static string Error(AnswerModel answer)
        => answer.Kind == ContentKind.Json
            ? Json(RuntimeNames.ErrorAnswer, answer.Type!, Status(answer.Status))
            : $"{RuntimeNames.ErrorAnswer}.Untyped({Status(answer.Status)})";

    private static string Json(string factory, TypeRef type, string status)
    {
        string generic = $"{factory}.Json<{TypeText.OfItem(type)}>";
        return (TypeText.IsObject(type) || type.Shape == TypeShape.Enum) && !TypeText.AllowsNull(type)
            ? $"{generic}({status})"
            : $"{generic}({status}, {JsonText.ItemReader(type)})";
    }

    private static string Status(string status) => status switch
    {
        "default" => RuntimeNames.StatusRange + ".Any",
        _ when int.TryParse(status, NumberStyles.None, CultureInfo.InvariantCulture, out int exact) => CSharpText.Literal(exact),
        _ => $"{RuntimeNames.StatusRange}.Class({status[0]})",
    };

    private static string Method(string method) => method switch
    {
        "GET" or "PUT" or "POST" or "DELETE" or "OPTIONS" or "HEAD" or "PATCH" or "TRACE"
            => $"global::System.Net.Http.HttpMethod.{method[0]}{method.Substring(1).ToLowerInvariant()}",
        _ => $"new global::System.Net.Http.HttpMethod({CSharpText.Literal(method)})",
    };
}
