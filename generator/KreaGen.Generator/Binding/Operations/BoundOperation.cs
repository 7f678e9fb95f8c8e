using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Model;
using KreaGen.Generator.OpenApi;

namespace KreaGen.Generator.Binding.Operations;

/// <summary>A method whose schemas have been found; names and types follow when all of them are known. An operation is one or more of them.</summary>
internal sealed record BoundOperation(OperationEntry Entry, string Id, string Name, string? Group)
{
    /// <summary>What the file planner knows it by: names are unique within a group only.</summary>
    public string Owner => OwnerOf((FormOf ?? this).Name, Group);

    public static string OwnerOf(string name, string? group) => group is null ? name : group + "." + name;

    public IReadOnlyList<BoundParameter> Parameters { get; init; } = [];

    public BoundContent Body { get; init; } = BoundContent.None;

    public bool IsBodyRequired { get; init; }

    /// <summary>The body as the document describes it.</summary>
    public RequestBodyObject RequestBody { get; init; }

    /// <summary>The responses as the document lists them.</summary>
    public IReadOnlyList<BoundResponse> Responses { get; init; } = [];

    /// <summary>The method that this one is another form of; null for the operation's first.</summary>
    public BoundOperation? FormOf { get; init; }

    /// <summary>Whether the responses are read as those of <see cref="FormOf"/> are.</summary>
    public bool SharesAnswers { get; init; }

    /// <summary>Whether a job submits or polls it, and so reads one type.</summary>
    public bool IsPartOfJob { get; set; }

    /// <summary>The declaration of what it returns, where its success responses differ in type.</summary>
    public SchemaType? ResultShape { get; set; }

    /// <summary>The declaration of the described headers of its success responses.</summary>
    public BoundHeaders? Headers { get; set; }

    /// <summary>The declaration of the described headers of its other responses.</summary>
    public BoundHeaders? ErrorHeaders { get; set; }

    /// <summary>The 2xx answers; where the document has none, <c>default</c> is what success looks like too.</summary>
    public IEnumerable<BoundResponse> Successes
        => Responses.Any(static answer => answer.IsSuccess)
            ? Responses.Where(static answer => answer.IsSuccess) : Responses.Where(static answer => answer.Status == ResponseObject.DefaultStatus);

    public IEnumerable<BoundResponse> Failures => Responses.Where(static answer => !answer.IsSuccess);

    /// <summary>The content of the first success response that has any.</summary>
    public BoundContent Result
        => Successes.Select(static answer => answer.Content).FirstOrDefault(static content => content.Kind != ContentKind.None) ?? BoundContent.None;

    /// <summary>What a call returns; null for nothing.</summary>
    public TypeRef? ResultType
    {
        get
        {
            TypeRef? first = ResultShape?.ToTypeRef() ?? Result.Type;
            bool mayBeAbsent = ResultShape is null && !IsPartOfJob && !Result.HasItems
                && Successes.Any(static answer => answer.Content.Kind == ContentKind.None);
            return first is not null && mayBeAbsent ? first with { IsNullable = true } : first;
        }
    }

    /// <summary>The schemas that a call sends.</summary>
    public IEnumerable<SchemaType> Sent
        => Parameters.Select(static parameter => parameter.Use?.SchemaType).Append(Body.Use?.SchemaType).OfType<SchemaType>();

    /// <summary>The schemas that a call receives.</summary>
    public IEnumerable<SchemaType> Received
        => Responses.Select(static answer => answer.Content.Use?.SchemaType).Concat(Headers?.Members.Select(static header => header.Use?.SchemaType) ?? [])
            .OfType<SchemaType>();
}
