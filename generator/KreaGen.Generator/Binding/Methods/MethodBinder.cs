using KreaGen.Generator.Collections;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Binding.Methods;

/// <summary>Decides which public methods an operation has.</summary>
internal static class MethodBinder
{
    public static EquatableArray<MethodModel> Bind(OperationModel operation)
    {
        EquatableArray<MethodParameterModel> parameters = MethodParameters.Sent(operation).Append(MethodParameters.Token).ToEquatableArray();
        IEnumerable<MethodModel> methods =
        [
            .. operation.Items is { } items ? Streams(operation, items, parameters) : Calls(operation, parameters),
            .. operation.Job is { } job ? JobMethods.Bind(operation, job) : [],
            .. operation.Pages is { } pages
                ? [new(MethodKind.Enumerate, MethodNames.Enumerate(pages.Name), parameters, pages.Items.Type.Item)] : (MethodModel[])[],
        ];

        // What is done with a job that was submitted stays right when nobody should submit any more.
        return methods.Select(method => method.IsStatic || method.Kind == MethodKind.ResumeJob ? method : method with { Deprecation = operation.Deprecation })
            .ToEquatableArray();
    }

    private static IEnumerable<MethodModel> Calls(OperationModel operation, EquatableArray<MethodParameterModel> parameters) =>
    [
        new(MethodKind.Send, MethodNames.Send(operation.Name), parameters, operation.Result) { IsSubmission = operation.Job is not null },
        new(MethodKind.SendWithResponse, MethodNames.SendWithResponse(operation.Name), parameters, operation.Result)
        {
            Headers = operation.Headers,
            IsSubmission = operation.Job is not null,
        },
    ];

    private static IEnumerable<MethodModel> Streams(OperationModel operation, ItemsModel items, EquatableArray<MethodParameterModel> parameters)
    {
        TypeRef item = items.Type ?? (items.Kind == ContentKind.Events ? TypeRef.String : TypeRef.Any);
        yield return new(MethodKind.Stream, MethodNames.Send(operation.Name), parameters, item);
        if (items.Kind == ContentKind.Events)
        {
            yield return new(MethodKind.StreamEvents, MethodNames.StreamEvents(operation.Name), parameters, item);
        }
    }
}
