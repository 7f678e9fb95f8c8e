using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Model;
using KreaGen.Generator.OpenApi;

namespace KreaGen.Generator.Binding.Operations;

/// <summary>A method whose schemas have been found; names and types follow when all of them are known. An operation is one or more of them.</summary>
internal sealed record BoundOperation(OperationEntry Entry, string Id, string Name, string? Group)
{
    private const string NotModified = "304";

    /// <summary>What the file planner knows it by: names are unique within a group only.</summary>
    public string Owner => OwnerOf(OverloadOf ?? Name, Group);

    public static string OwnerOf(string name, string? group) => group is null ? name : group + "." + name;

    public IReadOnlyList<BoundParameter> Parameters { get; init; } = [];

    public BoundContent Body { get; init; } = BoundContent.None;

    public bool IsBodyRequired { get; init; }

    /// <summary>The body as the document describes it.</summary>
    public RequestBodyObject RequestBody { get; init; }

    /// <summary>The responses as the document lists them.</summary>
    public IReadOnlyList<BoundResponse> Responses { get; init; } = [];

    /// <summary>The name of the operation's first method; null for that method itself.</summary>
    public string? OverloadOf { get; init; }

    /// <summary>Whether the responses are read as those of the operation's first method are.</summary>
    public bool SharesResponses { get; init; }

    /// <summary>Whether a job submits or polls it, and so reads one type.</summary>
    public bool IsPartOfJob { get; init; }

    /// <summary>The declaration of what it returns, where its success responses differ in type.</summary>
    public TypeId? ResultDeclaration { get; init; }

    /// <summary>The declaration of the events that it returns, where they are of several kinds.</summary>
    public TypeId? EventsDeclaration { get; init; }

    /// <summary>The declaration of the described headers of its success responses.</summary>
    public BoundHeaders? Headers { get; init; }

    /// <summary>The declaration of the described headers of its other responses.</summary>
    public BoundHeaders? ErrorHeaders { get; init; }

    /// <summary>
    /// The 2xx responses, and those that are as good where they are what the document expects: where it has no 2xx, the redirects, or else
    /// <c>default</c>; beside a 2xx only 304, where a call may return nothing. A redirect beside a 2xx means that nothing was done yet.
    /// </summary>
    public IEnumerable<BoundResponse> Successes => Responses.Where(IsSuccess);

    public IEnumerable<BoundResponse> Failures
        => Responses.Where(response => response.Status == ResponseObject.DefaultStatus || !IsSuccess(response));

    /// <summary>The content of the first success response that has any.</summary>
    public BoundContent Result
        => Successes.Select(static response => response.Content).FirstOrDefault(static content => content.Kind != ContentKind.None) ?? BoundContent.None;

    /// <summary>The ids of the operations that a job submits and polls; none for an operation that is no job.</summary>
    public IEnumerable<string> OperationsOfJob => Entry.Operation.Job is { Exists: true } job ? [Id, job.Poll.Text ?? ""] : [];

    private bool IsSuccess(BoundResponse response)
        => response.IsSuccess
            || (!Responses.Any(static other => other.IsSuccess)
                ? Responses.Any(static other => other.IsRedirect) ? response.IsRedirect : response.Status == ResponseObject.DefaultStatus
                : response is { Status: NotModified, Content.Kind: ContentKind.None } && MayEndWithoutContent);

    /// <summary>Whether a call may return nothing anyway, or asks for it: who sends <c>If-None-Match</c> waits for 304.</summary>
    private bool MayEndWithoutContent
        => Responses.Any(static response => response.IsSuccess && response.Content.Kind == ContentKind.None)
            || Parameters.Any(static parameter => parameter.Place == ParameterLocation.Header
                && parameter.WireName.ToUpperInvariant() is "IF-NONE-MATCH" or "IF-MODIFIED-SINCE");

    /// <summary>The schemas that a call sends.</summary>
    public IEnumerable<SchemaUse> Sent => Parameters.Select(static parameter => parameter.Use).Append(Body.Use).OfType<SchemaUse>();

    /// <summary>The schemas that a call receives.</summary>
    public IEnumerable<SchemaUse> Received
        => Successes.Select(static response => response.Content.Use)
            .Concat(Result.Events.Select(static one => one.Use))
            .Concat(Failures.SelectMany(static response => response.Contents).Select(static content => content.Use))
            .Concat(Headers?.Members.Select(static header => header.Use) ?? []).OfType<SchemaUse>();
}
