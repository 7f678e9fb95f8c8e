using System.Globalization;
using KreaGen.Generator.Collections;
using KreaGen.Generator.Emission.Names;
using KreaGen.Generator.Emission.Templates;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Emission.Writers;

/// <summary>What the transport must know of an operation: method, path, security, and how each response is read.</summary>
internal static class OperationMetadataWriter
{
    private const int Column = 4;

    public static string ResultType(OperationModel operation)
        => operation.Result is { } result ? TypeWriter.OfItem(result) : RuntimeNames.NoContent;

    /// <summary>The facts, and how the fields of its form are written; nothing that another method of the operation has said.</summary>
    public static string Render(OperationModel operation)
        => Template.Blocks([operation.SharesDefinition ? "" : Facts(operation), FieldWriter.Render(operation), EventCaseWriter.Render(operation)]);

    private static string Facts(OperationModel operation) => Template.Render(
        $$"""
        private static readonly {{RuntimeNames.ApiOperation}}<{{ResultType(operation)}}> {{operation.FieldName}} = new(
            {{CSharpEscaper.Literal(operation.Id)}}, {{Method(operation.Method)}}, {{CSharpEscaper.Literal(operation.Path)}})
        {
            {{Security(operation)}}
            {{Server(operation)}}
            {{(operation.IsQuestion ? "IsSafe = true," : "")}}
            {{(operation.Job is null ? "" : "StartsJob = true,")}}
            {{List("Responses", Responses(operation))}}
            {{List("Errors", Errors(operation))}}
        };
        """);

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
        ? CSharpEscaper.Literal(scheme.Name)
        : $"new({string.Join(", ", scheme.Scopes.Prepend(scheme.Name).Select(CSharpEscaper.Literal))})";

    private static string Server(OperationModel operation) => operation.Server is { } server ? $"Server = {UriWriter.New(server)}," : "";

    private static IEnumerable<string> Responses(OperationModel operation)
        => operation.Responses.IsEmpty
            ? [$"{RuntimeNames.ResponseReader}.Empty({RuntimeNames.StatusRange}.Class(2))"]
            : operation.Responses.Select(answer => Response(answer, operation.Result));

    private static string List(string name, IEnumerable<string> items)
    {
        List<string> listed = items.Where(static item => item.Length > 0).ToList();
        return listed.Count == 0 ? "" : Wrapping.Brackets(name + " =", listed, ",", 2 * Column);
    }

    /// <summary>How a response becomes what the call returns; nothing for one of another type, which the runtime refuses by name.</summary>
    private static string Response(ResponseModel answer, TypeRef? result)
    {
        string status = answer.Status == "default" ? RuntimeNames.StatusRange + ".Class(2)" : Status(answer.Status);
        if (result is null)
        {
            return $"{RuntimeNames.ResponseReader}.Empty({status})";
        }

        if (answer.Case is { } name)
        {
            return answer.Type is null
                ? $"{RuntimeNames.ResponseReader}.Empty({status}).As<{result.Name}>(static _ => new {result.Name}.{name}())"
                : $"{Content(answer, answer.Type, status)}.As<{result.Name}>(static value => new {result.Name}.{name}(value))";
        }

        if (answer.Type is null)
        {
            return result.IsNullable ? $"{RuntimeNames.ResponseReader}.Absent<{TypeWriter.OfItem(result)}>({status})" : "";
        }

        if (answer.Type with { IsNullable = result.IsNullable } != result)
        {
            return "";
        }

        // Text and streams are never null by themselves; where another status has no body, they can be.
        string content = Content(answer, result, status);
        return result.IsNullable && !answer.Type.IsNullable && answer.Kind is not (ContentKind.Json or ContentKind.Problem)
            ? $"{content}.As<{TypeWriter.OfItem(result)}>(static value => value)"
            : content;
    }

    private static string Content(ResponseModel answer, TypeRef type, string status) => answer.Kind switch
    {
        ContentKind.Json or ContentKind.Problem => Json(RuntimeNames.ResponseReader, type, status, answer.ContentType),
        ContentKind.Text when type.Scalar != ScalarType.String
            => $"{RuntimeNames.ResponseReader}.Scalar<{TypeWriter.OfItem(type)}>({status}, {JsonStatementWriter.ItemReader(type)}, "
                + $"{CSharpEscaper.Literal(type.Scalar is { JsonType: not JsonType.String })}, {MediaTypes(answer)})",
        ContentKind.Text => $"{RuntimeNames.ResponseReader}.Text({status}, {MediaTypes(answer)})",
        _ => $"{RuntimeNames.ResponseReader}.Stream({status}, {MediaTypes(answer)})",
    };

    private static string MediaTypes(ResponseModel answer) => string.Join(", ", answer.MediaTypes.Select(CSharpEscaper.Literal));

    /// <summary>An error for each type of body, with all statuses that carry it where nothing else is to be said of them.</summary>
    private static IEnumerable<string> Errors(OperationModel operation) => operation.Errors
        .GroupBy(static answer => Error(answer, ""))
        .SelectMany(static group => group.Key.EndsWith("()", StringComparison.Ordinal)
            ? [Error(group.First(), string.Join(", ", group.Select(static answer => Status(answer.Status))))]
            : group.Select(static answer => Error(answer, Status(answer.Status))));

    private static string Error(ResponseModel answer, string status) => answer.Kind switch
    {
        ContentKind.Json => Json(RuntimeNames.ErrorReader, answer.Type!, status, answer.ContentType),
        ContentKind.Problem => $"{RuntimeNames.ErrorReader}.Problem({status})",
        _ => $"{RuntimeNames.ErrorReader}.Untyped({status})",
    };

    private static string Json(string factory, TypeRef type, string status, string? contentType)
    {
        string generic = $"{factory}.Json<{TypeWriter.OfItem(type)}>";
        string mediaType = contentType is null ? "" : ", " + CSharpEscaper.Literal(contentType);
        return TypeWriter.ReadsItself(type)
            ? $"{generic}({status}{mediaType})"
            : $"{generic}({status}, {JsonStatementWriter.ItemReader(type)}{mediaType})";
    }

    private static string Status(string status) => status switch
    {
        "default" => RuntimeNames.StatusRange + ".Any",
        _ when int.TryParse(status, NumberStyles.None, CultureInfo.InvariantCulture, out int exact) => CSharpEscaper.Literal(exact),
        _ => $"{RuntimeNames.StatusRange}.Class({status[0]})",
    };

    private static string Method(string method) => method switch
    {
        "GET" or "PUT" or "POST" or "DELETE" or "OPTIONS" or "HEAD" or "PATCH" or "TRACE"
            => $"{RuntimeNames.HttpMethod}.{method[0]}{method.Substring(1).ToLowerInvariant()}",
        _ => $"new {RuntimeNames.HttpMethod}({CSharpEscaper.Literal(method)})",
    };
}
