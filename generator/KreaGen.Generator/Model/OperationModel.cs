using KreaGen.Generator.Collections;
using KreaGen.Generator.Model.Names;

namespace KreaGen.Generator.Model;

/// <summary>One operation of the service: what is sent and what may come back.</summary>
internal sealed record OperationModel
{
    /// <summary>The document's operation id, or method and path where there is none.</summary>
    public required string Id { get; init; }

    /// <summary>The C# method name without <c>Async</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The C# name of the function that makes the request.</summary>
    public required string RequestMethod { get; init; }

    /// <summary>The HTTP method in upper case.</summary>
    public required string Method { get; init; }

    /// <summary>Whether it only asks: carrying the request out changes nothing (RFC 9110, 9.2.1).</summary>
    public bool IsSafe => Method is "GET" or "HEAD" or "OPTIONS" or "TRACE" or "QUERY";

    /// <summary>The path template as the document writes it, for telemetry and documentation.</summary>
    public required string Path { get; init; }

    /// <summary>The path cut into literal text and parameters.</summary>
    public required EquatableArray<PathPiece> Pieces { get; init; }

    public EquatableArray<ParameterModel> Parameters { get; init; } = EquatableArray<ParameterModel>.Empty;

    public BodyModel? Body { get; init; }

    /// <summary>What tells it from the operation that it is another form of; null for that one.</summary>
    public OverloadModel? Overload { get; init; }

    /// <summary>Whether how it is sent and read is that of the operation which it is another form of.</summary>
    public bool SharesDefinition => Overload is { IsSent: true };

    /// <summary>The C# name of the field that has how it is sent and read.</summary>
    public string FieldName => PrivateNames.Field(SharesDefinition ? Overload!.Of : Name);

    /// <summary>The C# name of the field that has how the fields of its form are written.</summary>
    public string FormFieldName => PrivateNames.Field(Name) + "Fields";

    /// <summary>The C# name of the field that has how the events of its stream are told apart.</summary>
    public string EventsFieldName => PrivateNames.Field(Name) + "Events";

    /// <summary>The C# name of the field that has the pattern of a parameter.</summary>
    public string PatternName(ParameterModel parameter) => PrivateNames.Pattern(Name, parameter.Name);

    /// <summary>The 2xx answers; <c>default</c> where there is none.</summary>
    public EquatableArray<ResponseModel> Responses { get; init; } = EquatableArray<ResponseModel>.Empty;

    /// <summary>The other responses.</summary>
    public EquatableArray<ResponseModel> Errors { get; init; } = EquatableArray<ResponseModel>.Empty;

    /// <summary>What a successful call returns; null for nothing.</summary>
    public TypeRef? Result { get; init; }

    /// <summary>What a call returns one after the other while the response arrives; null where it returns the whole response.</summary>
    public ItemsModel? Items { get; init; }

    /// <summary>The C# type of the headers that the document describes; null for none.</summary>
    public string? Headers { get; init; }

    /// <summary>The C# type of the headers that the document describes for responses that are errors; null for none.</summary>
    public string? ErrorHeaders { get; init; }

    /// <summary>Alternatives, each a set of schemes that are all needed.</summary>
    public EquatableArray<EquatableArray<RequiredSchemeModel>> Security { get; init; } = EquatableArray<EquatableArray<RequiredSchemeModel>>.Empty;

    /// <summary>The address of the operation's own server, absolute or relative to the endpoint; null for the client's endpoint.</summary>
    public string? Server { get; init; }

    public required DocModel Docs { get; init; }

    /// <summary>That it is deprecated, in the document's words; null when it is not.</summary>
    public string? Deprecation { get; init; }

    /// <summary>The public methods that it has; the first one sends it.</summary>
    public EquatableArray<MethodModel> Methods { get; init; } = EquatableArray<MethodModel>.Empty;

    public JobModel? Job { get; init; }

    public PagesModel? Pages { get; init; }

    /// <summary>The method of a kind; null where it has none.</summary>
    public MethodModel? Find(MethodKind kind) => Methods.FirstOrDefault(method => method.Kind == kind);

    /// <summary>Whether it only asks, although its method says otherwise: sending it twice does no harm.</summary>
    public bool IsQuestion { get; init; }

    /// <summary>Whether a job of another class polls it.</summary>
    public bool IsPolledElsewhere { get; init; }
}
