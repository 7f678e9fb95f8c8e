using KreaGen.Generator.Model;

namespace KreaGen.Generator.Emission;

/// <summary>A group of operations: for each its facts, its methods and how its request is made.</summary>
internal static class OperationsPage
{
    private const int Column = 4;

    public static TemplatePage Render(OperationsModel model, HomeModel home) => Template.Page(
        $$"""
        {{GroupDocs(model)}}
        {{(model.Client is null ? "" : RuntimeNames.GeneratedCode)}}
        {{home.Accessibility}} sealed partial class {{model.Name}}{{(model.Client is null ? "" : $" : {RuntimeNames.ApiClientGroup}")}}
        {
            {{GroupConstructor(model)}}

            {{Template.Pages(model.Operations.Select(operation => Operation(operation, home)))}}
        }
        """);

    private static TemplatePage Operation(OperationModel operation, HomeModel home) => Template.Page(
        $$"""
        {{OperationMetadataWriter.Render(operation)}}

        {{Methods(operation)}}

        {{RequestWriter.Render(operation)}}

        {{JobWriter.Render(operation, home)}}

        {{PagesWriter.Render(operation)}}
        """);

    private static string GroupDocs(OperationsModel model)
        => model.Client is null ? "" : XmlDoc.Member(model.Docs, $"A group of operations of {XmlDoc.Code(model.Client)}, available as a property of it.");

    private static string GroupConstructor(OperationsModel model) => model.Client is null
        ? ""
        : Template.Render(
            $$"""
            private readonly {{RuntimeNames.ApiPipeline}} _pipeline;

            internal {{model.Name}}({{RuntimeNames.ApiPipeline}} pipeline) => _pipeline = pipeline;
            """);

    private static TemplatePage Methods(OperationModel operation)
    {
        OperationSignature signature = OperationSignature.Of(operation);
        if (operation.Items is { } items)
        {
            return ItemsWriter.Render(operation, items, signature);
        }

        string call = signature.RequestCall(operation, 12);
        return Template.Page(
            $$"""
            {{MethodDocs.Render(operation)}}
            {{MethodWriter.Attributes(operation.Methods[0])}}
            {{MethodWriter.Head(operation.Methods[0], operation)}}
                {{Wrapping.Parentheses("=> _pipeline.SendAsync", [call, "cancellationToken"], ";", 2 * Column)}}

            {{WithResponse(operation, operation.Find(MethodKind.SendWithResponse)!, call)}}
            """);
    }

    private static string WithResponse(OperationModel operation, MethodModel method, string call) => Template.Render(
        $$"""
        {{MethodDocs.Like(operation, "with the answer's status and headers")}}
        {{MethodWriter.Attributes(method)}}
        {{MethodWriter.Head(method, operation)}}
            {{(method.Headers is { } headers
                ? Wrapping.Parentheses("=> _pipeline.SendWithHeadersAsync", [call, $"static values => new {headers}(values)", "cancellationToken"], ";",
                    2 * Column)
                : Wrapping.Parentheses("=> _pipeline.SendWithResponseAsync", [call, "cancellationToken"], ";", 2 * Column))}}
        """);
}
