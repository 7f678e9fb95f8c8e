using KreaGen.Generator.Diagnostics;

namespace KreaGen.Generator.OpenApi.Extensions;

/// <summary><c>x-kreagen-job</c>: an operation submits what another one polls.</summary>
internal readonly record struct JobExtension(OpenApiNode Node)
{
    private readonly ExtensionNode _node = new(Node);

    /// <summary>The members that it can have.</summary>
    public static IReadOnlyList<string> Members { get; } =
    [
        "name", "id", "requestId", "request", "count", "poll", "parameter", "items", "owner", "result", "status", "succeeded", "failed",
        "progress", "error", "errors", "unknown", "results", "estimate", "cost", "interval", "timeout", "failures",
    ];

    public bool Exists => _node.Exists;

    public SourceLocation Location => _node.Location;

    public IEnumerable<OpenApiMember> UnknownMembers => _node.Others(Members);

    /// <summary>What the job is called.</summary>
    public ExtensionValue Name => _node["name"];

    /// <summary>Where the response to the submission has the id.</summary>
    public ExtensionValue Id => _node["id"];

    /// <summary>Where the request has the id that the client chooses.</summary>
    public ExtensionValue RequestId => _node["requestId"];

    /// <summary>Where the request says how many results are wanted.</summary>
    public ExtensionValue Count => _node["count"];

    /// <summary>The id of the operation that reads the state.</summary>
    public ExtensionValue Poll => _node["poll"];

    /// <summary>Where that operation takes the id.</summary>
    public ExtensionValue Parameter => _node["parameter"];

    /// <summary>Where the state lists results that arrive separately.</summary>
    public ExtensionValue Items => _node["items"];

    /// <summary>Where a result says whose it is.</summary>
    public ExtensionValue Owner => _node["owner"];

    /// <summary>Where a result is.</summary>
    public ExtensionValue Result => _node["result"];

    /// <summary>Where the status is.</summary>
    public ExtensionValue Status => _node["status"];

    /// <summary>The statuses of success.</summary>
    public ExtensionValue Succeeded => _node["succeeded"];

    /// <summary>The statuses of failure.</summary>
    public ExtensionValue Failed => _node["failed"];

    /// <summary>Where the progress is.</summary>
    public ExtensionValue Progress => _node["progress"];

    /// <summary>Where the error is.</summary>
    public ExtensionValue Error => _node["error"];

    /// <summary>Where errors beside results are.</summary>
    public ExtensionValue Errors => _node["errors"];

    /// <summary>The codes of a job that is not known.</summary>
    public ExtensionValue Unknown => _node["unknown"];

    /// <summary>Where the results are.</summary>
    public ExtensionValue Results => _node["results"];

    /// <summary>Where the estimated time is.</summary>
    public ExtensionValue Estimate => _node["estimate"];

    /// <summary>Where the cost is.</summary>
    public ExtensionValue Cost => _node["cost"];

    /// <summary>How long to wait between questions, in ISO 8601.</summary>
    public ExtensionValue Interval => _node["interval"];

    /// <summary>How long a job may take, in ISO 8601.</summary>
    public ExtensionValue Timeout => _node["timeout"];

    /// <summary>What the request must say for the job to be one, by member.</summary>
    public ExtensionValue Request => _node["request"];

    /// <summary>The failures after which the document says whether to submit again, by code.</summary>
    public IEnumerable<(string Code, bool Resubmits)> Failures => _node["failures"].Node.Members
        .Where(static failure => failure.Node["resubmit"].Exists)
        .Select(static failure => (failure.Name, failure.Node["resubmit"].IsTrue));
}
