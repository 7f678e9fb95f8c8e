using KreaGen.Generator.Collections;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Baselines.Listing;

/// <summary>Lists an operation: how it is called, what is sent, what may come back.</summary>
internal static class OperationLister
{
    /// <param name="operation">The operation.</param>
    /// <param name="owner">The class that has it.</param>
    public static SurfaceNode List(OperationModel operation, OperationsModel owner) => new FactList()
        .Add(FactName.Name, operation.Name)
        .Add(FactName.Type, operation.Result)
        .Add(FactName.Group, owner.Client is null ? null : owner.Name)
        .Add(FactName.Items, operation.Items is { } items ? Words.Of(items.Kind) + ":" + (items.Type is { } item ? TypeText.Write(item) : "text") : null)
        .Add(FactName.Headers, operation.Headers)
        .Add(FactName.Host, operation.Server)
        .Add(FactName.Security, Security(operation.Security))
        .Flag(FactName.Deprecated, operation.Deprecation is not null)
        .ToNode(
            SurfaceKind.Operation,
            [
                .. operation.Parameters.Select(Parameter),
                .. operation.Body is { } body ? [Body(body)] : (SurfaceNode[])[],
                .. operation.Answers.Select(static answer => Answer(answer, SurfaceKind.Answer)),
                .. operation.Errors.Select(static answer => Answer(answer, SurfaceKind.Error)),
                .. operation.Job is { } job ? [JobLister.List(job)] : (SurfaceNode[])[],
                .. operation.Pages is { } pages ? [PagesLister.List(pages)] : (SurfaceNode[])[],
            ],
            // An operation has a line for each of its methods; the first one needs no more words.
            operation.Form is { } form
                ? [operation.Method, operation.Path, form.IsSent ? "sends" : "gives", form.MediaType]
                : [operation.Method, operation.Path]);

    /// <summary>The alternatives, each the schemes that are all needed: <c>key|user(read,write)+app</c>; <c>none</c> when nothing is asked for.</summary>
    private static string Security(EquatableArray<EquatableArray<RequiredSchemeModel>> alternatives)
        => alternatives.IsEmpty
            ? FactName.NoSecurity
            : string.Join("|", alternatives
                .Select(static schemes => schemes.IsEmpty ? FactName.NoSecurity : string.Join("+", schemes.Select(Scheme)))
                .Distinct()
                .OrderBy(static schemes => schemes, StringComparer.Ordinal));

    private static string Scheme(RequiredSchemeModel scheme)
        => scheme.Scopes.IsEmpty ? scheme.Name : scheme.Name + "(" + string.Join(",", scheme.Scopes.OrderBy(static scope => scope, StringComparer.Ordinal)) + ")";

    private static SurfaceNode Parameter(ParameterModel parameter) => new FactList()
        .Add(FactName.Name, parameter.Name)
        .Add(FactName.Type, parameter.Type)
        .Flag(FactName.Required, parameter.IsRequired)
        .Add(FactName.Style, Style(parameter))
        .Constraints(parameter.Constraints, parameter.Items)
        .Flag(FactName.Deprecated, parameter.Deprecation is not null)
        .ToNode(SurfaceKind.Parameter, Words.Of(parameter.Place), parameter.WireName);

    /// <summary>How the value is written; not listed where it is what OpenAPI takes when a document says nothing.</summary>
    private static string? Style(ParameterModel parameter)
    {
        StyleModel style = parameter.Style;
        string usual = parameter.Place is ParameterPlace.Path or ParameterPlace.Header ? "simple" : "form";
        return style.Name == usual && style.Explode == (usual == "form") && !style.AllowReserved
            ? null
            : style.Name + (style.Explode ? "+explode" : "") + (style.AllowReserved ? "+allowReserved" : "");
    }

    private static SurfaceNode Body(BodyModel body) => new FactList()
        .Add(FactName.Name, body.Name)
        .Add(FactName.Type, body.Type)
        .Flag(FactName.Required, body.IsRequired)
        .Add(FactName.Media, body.MediaType)
        .Add(FactName.Kind, Words.Of(body.Kind))
        .Add(FactName.Fields, body.Fields.Select(Field))
        .ToNode(SurfaceKind.Body);

    public static string Field(FieldModel field) => field.Name + ":" + (field.Style is { } style
        ? style.Name + (style.Explode ? "+explode" : "") + (style.AllowReserved ? "+allowReserved" : "")
        : field.ContentType) + string.Concat(field.Headers.Select(static header => $"+{header.Name}={header.Value}"));

    private static SurfaceNode Answer(AnswerModel answer, string kind) => new FactList()
        .Add(FactName.Type, answer.Type)
        .Add(FactName.Kind, Words.Of(answer.Kind))
        .Add(FactName.Media, answer.MediaTypes.Where(static mediaType => mediaType != "application/json"))
        .Add(FactName.Case, answer.Case)
        .ToNode(kind, answer.Status == "default" ? answer.Status : answer.Status.ToUpperInvariant());
}
