using KreaGen.Generator.Model;

namespace KreaGen.Generator.Emission;

/// <summary>How the results of a job that arrive separately are found in its state.</summary>
internal static class JobItemWriter
{
    /// <summary>The name of the function that reads what is known of a result.</summary>
    public static string ReaderOfItem(JobModel job) => $"Read{job.Name}Item";

    /// <summary>The name of the functions that read what went wrong, one for each type.</summary>
    public static string ReaderOfError(JobModel job) => $"Read{job.Name}Error";

    /// <summary>Where the results and what went wrong are.</summary>
    public static IEnumerable<JobItemsModel> Places(JobModel job) => job.Items is { } items ? job.Errors.Prepend(items) : [];

    public static IEnumerable<string> Facts(JobModel job)
    {
        if (job.Items is { } items)
        {
            yield return $"Items = static state => {Of(items, ReaderOfItem(job))},";
        }

        if (job.Errors.IsEmpty)
        {
            yield break;
        }

        List<string> errors = job.Errors.Select(place => Of(place, ReaderOfError(job))).ToList();
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
        job.Items is { } items ? Reader(ReaderOfItem(job), items) : "",
        .. job.Errors.GroupBy(static place => place.Item).Select(places => Reader(ReaderOfError(job), places.First())),
    ]);

    private static string Of(JobItemsModel place, string reader)
        => $"{RuntimeNames.JobItem}.{(place.IsList ? "Of" : "OfOne")}({AccessorWriter.Value("state", place.Place)}, {reader})";

    private static string Reader(string name, JobItemsModel items) => DeprecationWriter.Quiet(
        DeprecationWriter.Passes(items.Owner, items.Status, items.Result, items.Progress, items.FailureCode, items.FailureMessage),
        Template.Render(
            $$"""
            private static {{RuntimeNames.JobItem}} {{name}}({{TypeWriter.Of(items.Item)}} item) => new()
            {
                {{Members(items)}}
            };
            """));

    private static IEnumerable<string> Members(JobItemsModel items)
    {
        (string Name, AccessorModel? Accessor)[] all =
        [
            ("Owner", items.Owner), ("Status", items.Status), ("Result", items.Result), ("Progress", items.Progress),
            ("FailureCode", items.FailureCode), ("FailureMessage", items.FailureMessage),
        ];
        foreach ((string name, AccessorModel? accessor) in all)
        {
            if (accessor is not null)
            {
                yield return $"{name} = {JobMetadataWriter.Value(name, "item", accessor)},";
            }
        }
    }
}
