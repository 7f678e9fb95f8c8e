using KreaGen.Generator.Emission.Documentation;
using KreaGen.Generator.Emission.Names;
using KreaGen.Generator.Emission.Templates;
using KreaGen.Generator.Emission.Writers;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Emission.Pages;

/// <summary>A group of operations: for each how it is sent and read, its methods and how its request is made.</summary>
internal static class OperationsPage
{
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

        {{JobDefinitionWriter.Render(operation)}}

        {{PageDefinitionWriter.Render(operation)}}

        {{Template.Blocks(operation.Methods.Select(method => MethodWriter.Render(method, operation)))}}

        {{RequestWriter.Render(operation)}}

        {{JobFunctions(operation, home)}}
        """);

    private static string JobFunctions(OperationModel operation, HomeModel home)
        => operation.Job is { } job ? Template.Blocks([JobItemWriter.Readers(job), JobSubmissionWriter.Render(job, home)]) : "";

    private static string GroupDocs(OperationsModel model)
        => model.Client is null ? "" : XmlDoc.Member(model.Docs, $"A group of operations of {XmlDoc.Code(model.Client)}, available as a property of it.");

    private static string GroupConstructor(OperationsModel model) => model.Client is null
        ? ""
        : Template.Render(
            $$"""
            private readonly {{RuntimeNames.ApiPipeline}} _pipeline;

            internal {{model.Name}}({{RuntimeNames.ApiPipeline}} pipeline) => _pipeline = pipeline;
            """);
}
