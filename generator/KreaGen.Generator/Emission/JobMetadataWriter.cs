using System.Globalization;
using KreaGen.Generator.Collections;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Emission;

/// <summary>What the runtime must know of a job, as members of its definition.</summary>
internal static class JobMetadataWriter
{
    public static IEnumerable<string> Render(JobModel job)
    {
        if (job.Id is not null)
        {
            yield return Accessor("Id", "submitted", job.Id);
        }

        if (job.AnswersState)
        {
            yield return "FirstState = static submitted => submitted,";
        }

        if (job.SubmitEstimate is not null)
        {
            yield return Accessor("SubmitEstimate", "submitted", job.SubmitEstimate);
        }

        if (job.Cost is not null)
        {
            yield return Accessor("Cost", "submitted", job.Cost);
        }

        yield return Poll(job.Poll);
        if (job.Status is not null)
        {
            yield return Accessor("Status", "state", job.Status);
        }

        foreach (string items in JobItemWriter.Facts(job))
        {
            yield return items;
        }

        yield return $"Succeeded = [{Texts(job.Succeeded)}],";
        if (!job.Failed.IsEmpty)
        {
            yield return $"Failed = [{Texts(job.Failed)}],";
        }

        if (!job.Unknown.IsEmpty)
        {
            yield return $"Unknown = [{Texts(job.Unknown)}],";
        }

        (string Name, AccessorModel? Accessor)[] optional =
        [
            ("Progress", job.Progress), ("Estimate", job.Estimate), ("FailureCode", job.FailureCode), ("FailureMessage", job.FailureMessage),
        ];
        foreach ((string name, AccessorModel? accessor) in optional)
        {
            if (accessor is not null)
            {
                yield return Accessor(name, "state", accessor);
            }
        }

        if (!job.Resubmit.IsEmpty)
        {
            yield return Resubmits(job.Resubmit);
        }

        if (job.IntervalMilliseconds is { } interval)
        {
            yield return $"Interval = {Duration(interval)},";
        }

        if (job.TimeoutMilliseconds is { } timeout)
        {
            yield return $"Timeout = {Duration(timeout)},";
        }
    }

    private static string Poll(JobPollModel poll)
    {
        string id = poll.Id.Scalar == ScalarType.Guid ? $"{RuntimeNames.Guid}.ParseExact(id, \"D\")"
            : poll.Id.Scalar is { IsWhole: true }
                ? $"{TypeWriter.Of(poll.Id)}.Parse(id, {RuntimeNames.NumberStyles}.None, {RuntimeNames.CultureInfo}.InvariantCulture)"
            : "id";
        string body = $"new {poll.Body?.Name} {{ {poll.Property} = {id} }}";
        string argument = poll.Body is null ? id : poll.IsListed ? $"[{body}]" : body;
        return $"Poll = static id => {poll.RequestMethod}({string.Join(", ", Enumerable.Repeat("null", poll.Others).Prepend(argument))}),";
    }

    private static string Duration(long milliseconds)
    {
        (string unit, long length) = milliseconds % 60_000 == 0 ? ("Minutes", 60_000) : milliseconds % 1_000 == 0 ? ("Seconds", 1_000) : ("Milliseconds", 1L);
        return $"{RuntimeNames.TimeSpan}.From{unit}({(milliseconds / length).ToString(CultureInfo.InvariantCulture)})";
    }

    private static string Texts(EquatableArray<string> values) => string.Join(", ", values.Select(CSharpEscaper.Literal));

    private static string Resubmits(EquatableArray<ResubmitModel> failures) => Template.Render(
        $$"""
        Resubmit = new {{RuntimeNames.Dictionary}}<string, bool>
        {
            {{failures.Select(static failure => $"[{CSharpEscaper.Literal(failure.Code)}] = {CSharpEscaper.Literal(failure.CanHelp)},")}}
        },
        """);

    private static string Accessor(string name, string root, AccessorModel accessor) => $"{name} = static {root} => {Value(name, root, accessor)},";

    /// <summary>The value at the end of the way, as the runtime wants it.</summary>
    public static string Value(string name, string root, AccessorModel accessor)
    {
        string path = AccessorWriter.Value(root, accessor);
        bool mayBeNull = !accessor.Steps.IsEmpty && accessor.Steps[accessor.Steps.Count - 1].Presence != Presence.Required;

        // Values that are not text or numbers by themselves give their wire form.
        string value = accessor.Type switch
        {
            { Kind: TypeKind.Enum, Item: null } => (mayBeNull ? "?." : ".") + "Value",
            { Scalar: { TextMember: null } or { Number: NumberType.Int32 or NumberType.Int64 or NumberType.Double or NumberType.Decimal } } => "",
            _ => (mayBeNull ? "?." : ".") + "ToString()",
        };
        return Converted(accessor.Type.Scalar?.Number, path + value, name);
    }

    private static string Converted(NumberType? number, string expression, string name) => (name, number) switch
    {
        ("Progress" or "Estimate" or "SubmitEstimate" or "Cost", NumberType.Decimal) => $"(double?)({expression})",
        ("Id" or "Owner" or "Result" or "FailureCode" or "Status", NumberType.Int32 or NumberType.Int64)
            => $"{RuntimeNames.Convert}.ToString({expression}, {RuntimeNames.CultureInfo}.InvariantCulture)",
        _ => expression,
    };
}
