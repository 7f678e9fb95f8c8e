using KreaGen.Generator.Collections;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Baselines.Listing;

/// <summary>Lists an operation: how it is called, what is sent, what may come back.</summary>
internal static class OperationListing
{
    /// <param name="operation">The operation.</param>
    /// <param name="owner">The class that has it.</param>
    public static ApiElement List(OperationModel operation, OperationsModel owner) => new DetailList()
        .Add(DetailName.Name, operation.Name)
        .Add(DetailName.Type, operation.Result)
        .Add(DetailName.Group, owner.Client is null ? null : owner.Name)
        .Add(DetailName.Items, operation.Items is { } items ? Words.Of(items.Kind) + ":" + (items.Type is { } item ? TypeWriter.Write(item) : "text") : null)
        .Add(DetailName.Headers, operation.Headers)
        .Add(DetailName.Host, operation.Server)
        .Add(DetailName.Security, Security(operation.Security))
        .Flag(DetailName.Deprecated, operation.Deprecation is not null)
        .ToNode(
            ApiElementKind.Operation,
            [
                .. MethodListing.OfOperation(operation),
                .. operation.Parameters.Select(Parameter),
                .. operation.Body is { } body ? [Body(body)] : (ApiElement[])[],
                .. operation.Responses.Select(static answer => Response(answer, ApiElementKind.Response)),
                .. operation.Errors.Select(static answer => Response(answer, ApiElementKind.Error)),
                .. operation.Job is { } job ? [JobListing.List(job, MethodListing.OfJob(operation))] : (ApiElement[])[],
                .. operation.Pages is { } pages ? [PaginationListing.List(pages, MethodListing.OfPages(operation))] : (ApiElement[])[],
            ],
            // An operation has a line for each of its methods; the first one needs no more words.
            operation.Overload is { } form
                ? [operation.Method, operation.Path, form.IsSent ? "sends" : "gives", form.MediaType]
                : [operation.Method, operation.Path]);

    /// <summary>The alternatives, each the schemes that are all needed: <c>key|user(read,write)+app</c>; <c>none</c> when nothing is asked for.</summary>
    private static string Security(EquatableArray<EquatableArray<RequiredSchemeModel>> alternatives)
        => alternatives.IsEmpty
            ? DetailName.NoSecurity
            : string.Join("|", alternatives
                .Select(static schemes => schemes.IsEmpty ? DetailName.NoSecurity : string.Join("+", schemes.Select(Scheme)))
                .Distinct()
                .OrderBy(static schemes => schemes, StringComparer.Ordinal));

    private static string Scheme(RequiredSchemeModel scheme)
        => scheme.Scopes.IsEmpty
            ? scheme.Name : scheme.Name + "(" + string.Join(",", scheme.Scopes.OrderBy(static scope => scope, StringComparer.Ordinal)) + ")";

    private static ApiElement Parameter(ParameterModel parameter) => new DetailList()
        .Add(DetailName.Name, parameter.Name)
        .Add(DetailName.Type, parameter.Type)
        .Flag(DetailName.Required, parameter.IsRequired)
        .Add(DetailName.Preset, parameter.Preset)
        .Add(DetailName.Style, Style(parameter))
        .Constraints(parameter.Constraints, parameter.Items)
        .Flag(DetailName.Deprecated, parameter.Deprecation is not null)
        .ToNode(ApiElementKind.Parameter, Words.Of(parameter.Place), parameter.WireName);

    /// <summary>How the value is written; not listed where it is what OpenAPI takes when a document says nothing.</summary>
    private static string? Style(ParameterModel parameter)
    {
        StyleModel style = parameter.Style;
        string usual = StyleModel.DefaultOf(parameter.Place);
        return style.Name == usual && style.Explode == (usual == "form") && !style.AllowReserved
            ? null
            : Text(style);
    }

    private static string Text(StyleModel style) => style.Name + (style.Explode ? "+explode" : "") + (style.AllowReserved ? "+allowReserved" : "");

    private static ApiElement Body(BodyModel body) => new DetailList()
        .Add(DetailName.Name, body.Name)
        .Add(DetailName.Type, body.Type)
        .Flag(DetailName.Required, body.IsRequired)
        .Add(DetailName.Media, body.MediaType)
        .Add(DetailName.Kind, Words.Of(body.Kind))
        .Add(DetailName.Fields, body.Fields.Select(Field))
        .ToNode(ApiElementKind.Body);

    public static string Field(FieldModel field)
        => field.Name + ":" + (field.Style is { } style ? Text(style) : field.ContentType) + string.Concat(field.Headers.Select(static header => $"+{header.Name}={header.Value}"));

    private static ApiElement Response(ResponseModel answer, string kind) => new DetailList()
        .Add(DetailName.Type, answer.Type)
        .Add(DetailName.Kind, Words.Of(answer.Kind))
        .Add(DetailName.Media, answer.MediaTypes.Where(static mediaType => mediaType != "application/json"))
        .Add(DetailName.Case, answer.Case)
        .ToNode(kind, answer.Status == "default" ? answer.Status : answer.Status.ToUpperInvariant());
}
