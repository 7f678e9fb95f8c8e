using KreaGen.Generator.Binding.Docs;
using KreaGen.Generator.Binding.Names;
using KreaGen.Generator.Collections;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Binding.Methods;

/// <summary>Decides which public methods an operation has.</summary>
internal static class MethodBinder
{
    private const string Stops = "Stops waiting.";
    private const string StopsTooLate = "Stops waiting; a request that was sent may still be carried out.";

    public static EquatableArray<MethodModel> Bind(OperationModel operation)
    {
        EquatableArray<MethodParameterModel> parameters = MethodParameters.Of(operation, operation.IsSafe ? Stops : StopsTooLate);
        IEnumerable<MethodModel> methods =
        [
            .. operation.Items is { } items ? Streams(operation, items, parameters) : Calls(operation, parameters),
            .. operation.Job is { } job ? JobMethods.Bind(operation, job) : [],
            .. operation.Pages is { } pages ? [Enumerate(operation, pages)] : (MethodModel[])[],
        ];

        // What is done with a job that was submitted stays right when nobody should submit any more.
        return methods.Select(method => method.IsStatic || method.Kind == MethodKind.ResumeJob ? method : method with { Deprecation = operation.Deprecation })
            .ToEquatableArray();
    }

    private static IEnumerable<MethodModel> Calls(OperationModel operation, EquatableArray<MethodParameterModel> parameters) =>
    [
        new(MethodKind.Send, MethodNames.Send(operation.Name), parameters, operation.Result)
        {
            Docs = operation.Docs,
            ResultDocs = MethodDocumentation.OfResult(operation),
            IsSubmission = operation.Job is not null,
        },
        new(MethodKind.SendWithResponse, MethodNames.SendWithResponse(operation.Name), parameters, operation.Result)
        {
            Headers = operation.Headers,
            IsSubmission = operation.Job is not null,
        },
    ];

    private static IEnumerable<MethodModel> Streams(OperationModel operation, ItemsModel items, EquatableArray<MethodParameterModel> parameters)
    {
        TypeRef item = items.Type ?? (items.Kind == ContentKind.Events ? TypeRef.String : TypeRef.Any);
        yield return new(MethodKind.Stream, MethodNames.Send(operation.Name), parameters, item)
        {
            Docs = operation.Docs,
            ResultDocs = DocModel.Of("The items as they arrive. The request is sent when the sequence is enumerated; leaving the loop closes the response."),
        };
        if (items.Kind == ContentKind.Events)
        {
            yield return new(MethodKind.StreamEvents, MethodNames.StreamEvents(operation.Name), parameters, item);
        }
    }

    private static MethodModel Enumerate(OperationModel operation, PagesModel pages)
        => new(MethodKind.Enumerate, MethodNames.Enumerate(pages.Name), MethodParameters.Of(operation, "Stops the enumeration."), pages.Items.Type.Item)
        {
            ResultDocs = DocModel.Of("The items, in the order of the pages."),
        };
}
