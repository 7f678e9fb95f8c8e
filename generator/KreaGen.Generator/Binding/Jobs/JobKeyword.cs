using System.Text.Json.Nodes;
using KreaGen.Generator.Binding.Operations;
using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Documents;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Jobs;

/// <summary>The value of <c>x-kreagen-job</c> of one operation, and what is wrong with it.</summary>
internal sealed class JobKeyword(SpecSet specs, JsonObject node, JsonPointer address, List<Problem> problems)
{
    public const string Name = "x-kreagen-job";

    private static readonly string[] Known =
    [
        "name", "id", "requestId", "request", "count", "poll", "parameter", "items", "owner", "result", "status", "succeeded", "failed", "progress", "error", "errors",
        "unknown", "results", "estimate", "cost", "interval", "timeout", "failures",
    ];

    public JsonObject Node { get; } = node;

    public static JsonObject? Of(BoundOperation operation) => operation.Entry.Node.Member(Name) as JsonObject;

    public string? Text(string member) => Node.Member(member).Text();

    /// <summary>One text, or a list of them.</summary>
    public IReadOnlyList<string> TextOrTexts(string member) => Text(member) is { } one ? [one] : Node.Member(member).Texts().ToList();

    public void Missing(string member) => problems.Add(Problem.Create(Descriptors.JobMemberMissing, specs.MarkAt(address), member));

    public void PointsNowhere(string member, string pointer)
        => problems.Add(Problem.Create(Descriptors.JobPointerUnknown, specs.MarkAt(address.Child(member)), member, pointer));

    public void CannotHold(string member, string pointer, string wanted)
        => problems.Add(Problem.Create(Descriptors.JobRequestUnfit, specs.MarkAt(address.Child(member)), member, pointer, wanted));

    public void PollUnknown(string id) => problems.Add(Problem.Create(Descriptors.JobPollUnknown, specs.MarkAt(address.Child("poll")), id));

    public void PollNeedsMore(string poll, string submit) => problems.Add(Problem.Create(Descriptors.JobPollNeedsMore, specs.MarkAt(address.Child("poll")), poll, submit));

    public void DurationMalformed(string member, string text)
        => problems.Add(Problem.Create(Descriptors.JobDurationMalformed, specs.MarkAt(address.Child(member)), member, text));

    public void ReportUnknownKeys()
    {
        foreach (string key in Node.Select(static member => member.Key).Where(static key => !Known.Contains(key, StringComparer.Ordinal)))
        {
            problems.Add(Problem.Create(Descriptors.JobMemberUnknown, specs.KeyMarkAt(address.Child(key)), key, string.Join(", ", Known)));
        }
    }
}
