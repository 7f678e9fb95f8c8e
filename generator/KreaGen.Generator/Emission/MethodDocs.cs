using KreaGen.Generator.Collections;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Emission;

/// <summary>The documentation of an operation's methods.</summary>
internal static class MethodDocs
{
    private const string TokenDoc = "/// <param name=\"cancellationToken\">Stops waiting.</param>";
    private const string UnsafeTokenDoc =
        "/// <param name=\"cancellationToken\">Stops waiting. A request that was already sent may still be carried out.</param>";

    /// <summary>Those of a method that differs from the plain one in what it returns.</summary>
    public static string Like(OperationModel operation, string difference) => Template.Lines(
    [
        $"/// <summary>Like <see cref=\"{operation.Methods[0].Name}\"/>, {difference}.</summary>",
        $"/// <inheritdoc cref=\"{operation.Methods[0].Name}\"/>",
    ]);

    public static string Render(OperationModel operation) => Template.Lines(
    [
        operation.Form is { } form
            ? $"/// <summary>Like <see cref=\"{form.Of}Async\"/>, {(form.IsSent ? "with a body of" : "with an answer of")} <c>{CSharpEscaper.XmlText(form.MediaType)}</c>.</summary>"
            : XmlDoc.Member(operation.Docs, $"Sends {XmlDoc.Code(operation.Method + " " + operation.Path)}."),
        .. Parameters(operation),
        operation.IsSafe ? TokenDoc : UnsafeTokenDoc,
        Returns(operation),
        $"/// <exception cref=\"{RuntimeNames.ApiException}\">The service refused the request, failed or could not be reached; the derived type tells which{ErrorHeaders(operation)}.</exception>",
    ]);

    private static string ErrorHeaders(OperationModel operation)
        => operation.ErrorHeaders is { } headers ? $", and <see cref=\"{headers}.Of\"/> reads the headers of the answer" : "";

    public static IEnumerable<string> Parameters(OperationModel operation)
    {
        foreach (ParameterModel parameter in operation.Parameters)
        {
            yield return XmlDoc.Param(parameter.Name, parameter.Docs, Otherwise(parameter));
        }

        if (operation.Body is { } body)
        {
            yield return XmlDoc.Param(body.Name, body.Docs, RequestWriter.MayBeAbsentOrNull(operation)
                ? "The request body. If absent, no body is sent; if null, the JSON null is sent." : "The request body.");
        }
    }

    private static string Otherwise(ParameterModel parameter) => parameter.Place == ParameterLocation.QueryString
        ? "The complete query string."
        : $"The {parameter.Place.ToString().ToLowerInvariant()} parameter {XmlDoc.Code(parameter.WireName)}.";

    private static string Returns(OperationModel operation)
    {
        if (operation.Items is not null)
        {
            return XmlDoc.Returns("The items as they arrive. The request is sent when the sequence is enumerated; leaving the loop closes the response.");
        }

        DocModel docs = operation.Responses.FirstOrDefault(answer => answer.Type?.Kind == operation.Result?.Kind
            && answer.Type?.Name == operation.Result?.Name)?.Docs ?? DocModel.None;
        IEnumerable<string> absent = operation.Result is null
            ? [] : operation.Responses.Where(static answer => answer.Type is null && answer.Case is null).Select(static answer => answer.Status);
        string without = string.Join(" or ", absent);
        return XmlDoc.Returns(
            without.Length == 0 ? docs : docs with { Facts = new[] { new DocText("", $"Null if the service returns {without}.") }.ToEquatableArray() },
            "The response of the service.");
    }
}
