using KreaGen.Generator.Emission.Names;
using KreaGen.Generator.Emission.Templates;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Emission.Writers;

/// <summary>How the results of a job that arrive separately are found in its state.</summary>
internal static class JobItemWriter
{
    /// <summary>Where the results and what went wrong are.</summary>
    public static IEnumerable<JobItemsModel> Places(JobModel job) => job.Items is { } items ? job.Errors.Prepend(items) : [];

    /// <summary>The members of the job's definition that read them.</summary>
    public static IEnumerable<string> Members(JobModel job)
    {
        if (job.Items is { } items)
        {
            yield return $"Items = static state => {Of(items, job.ItemReader)},";
        }

        if (job.Errors.IsEmpty)
        {
            yield break;
        }

        List<string> errors = job.Errors.Select(place => Of(place, job.ErrorReader)).ToList();
        yield return errors is [var only]
            ? $"Errors = static state => {only},"
            : Template.Render(
                $$"""
                Errors = static state =>
                [
                    {{errors.Select(static error => ".. " + error + ",")}}
                ],
                """).TrimEnd('\n');
    }

    public static string Readers(JobModel job) => Template.Blocks(
    [
        job.Items is { } items ? Reader(job.ItemReader, items) : "",
        .. job.Errors.GroupBy(static place => place.Item).Select(places => Reader(job.ErrorReader, places.First())),
    ]);

    private static string Of(JobItemsModel place, string reader)
        => $"{RuntimeNames.JobItem}.{(place.IsList ? "Of" : "OfOne")}({AccessorWriter.Value("state", place.Place)}, {reader})";

    private static string Reader(string name, JobItemsModel items) => DeprecationWriter.Quiet(
        DeprecationWriter.Passes(items.Owner, items.Status, items.Result, items.Progress, items.FailureCode, items.FailureMessage),
        Template.Render(
            $$"""
            private static {{RuntimeNames.JobItem}} {{name}}({{TypeWriter.Of(items.Item)}} item) => new()
            {
                {{AccessorWriter.Assignments(
                    "item",
                    ("Owner", items.Owner, AccessorWriter.Text),
                    ("Status", items.Status, AccessorWriter.Text),
                    ("Result", items.Result, AccessorWriter.Text),
                    ("Progress", items.Progress, AccessorWriter.Number),
                    ("FailureCode", items.FailureCode, AccessorWriter.Text),
                    ("FailureMessage", items.FailureMessage, AccessorWriter.Text))}}
            };
            """));
}
