using System.Globalization;
using KreaGen.Generator.Collections;
using KreaGen.Generator.Emission.Names;
using KreaGen.Generator.Emission.Templates;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Emission.Writers;

/// <summary>What the runtime must know of a job, as members of its definition.</summary>
internal static class JobDefinitionWriter
{
    public static string Render(OperationModel operation)
    {
        if (operation.Job is not { } job)
        {
            return "";
        }

        string types = $"{OperationMetadataWriter.ResultType(operation)}, {TypeWriter.Of(job.State)}";
        return DeprecationWriter.Quiet(
            DeprecationWriter.Passes(job.Id, job.SubmitEstimate, job.Cost, job.Status, job.Progress, job.Estimate, job.FailureCode, job.FailureMessage)
                || JobItemWriter.Places(job).Any(static place => place.Place.IsObsolete),
            Template.Render(
                $$"""
                private static readonly {{RuntimeNames.JobDefinition}}<{{types}}> {{job.FieldName}} = new({{CSharpEscaper.Literal(job.Name)}})
                {
                    {{Members(job)}}
                };
                """));
    }

    private static IEnumerable<string> Members(JobModel job)
    {
        if (job.Id is not null)
        {
            yield return $"Id = static submitted => {AccessorWriter.Text("submitted", job.Id)},";
        }

        if (job.AnswersState)
        {
            yield return "FirstState = static submitted => submitted,";
        }

        foreach (string read in AccessorWriter.Members(
            "submitted", ("SubmitEstimate", job.SubmitEstimate, AccessorWriter.Number), ("Cost", job.Cost, AccessorWriter.Number)))
        {
            yield return read;
        }

        yield return Poll(job.Poll);
        if (job.Status is not null)
        {
            yield return $"Status = static state => {AccessorWriter.Text("state", job.Status)},";
        }

        foreach (string items in JobItemWriter.Members(job))
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

        foreach (string read in AccessorWriter.Members(
            "state",
            ("Progress", job.Progress, AccessorWriter.Number),
            ("Estimate", job.Estimate, AccessorWriter.Number),
            ("FailureCode", job.FailureCode, AccessorWriter.Text),
            ("FailureMessage", job.FailureMessage, AccessorWriter.Text)))
        {
            yield return read;
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
        string id = ConversionWriter.FromId(poll.Id, "id");
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
}
