using System.Globalization;
using KreaGen.Samples.Poster.Options;
using KreaGen.Samples.Poster.Orders;
using KreaGen.Samples.Poster.Runs;

namespace KreaGen.Samples.Poster.Views;

/// <summary>The sentences that the views for people share.</summary>
internal static class TextLines
{
    private const int MaxTitleLength = 40;

    public static string Opened(Provider provider, Uri endpoint, bool builtIn) => builtIn
        ? $"No {provider.KeyNameOf()} is set: a sandbox inside this program draws. Nothing is charged."
        : $"Service: {endpoint.GetLeftPart(UriPartial.Authority)}";

    public static string Title(PosterOrder order)
    {
        string title = FailureReader.OneLine(order.Title);
        return title.Length <= MaxTitleLength ? title : title[..(MaxTitleLength - 1)].TrimEnd() + "…";
    }

    public static IEnumerable<(string Name, string Value)> Picture(SavedPicture picture)
    {
        yield return ("task", picture.TaskId);
        yield return ("seed", picture.Seed?.ToString(CultureInfo.InvariantCulture) ?? "not known here");
        yield return picture.Dollars is { } dollars
            ? ("cost", dollars.ToString("0.####", CultureInfo.InvariantCulture) + " US dollars")
            : ("credits", picture.Credits?.ToString(CultureInfo.InvariantCulture) ?? "not told by the service");
        yield return ("file", picture.File);
        yield return ("pixels", picture.Pixels?.ToString() ?? "not known: the file is no PNG");
        yield return ("time", picture.Earlier ? "saved by an earlier run, nothing was sent" : Seconds(picture.Took));
        if (picture.KeptAs is { } kept)
        {
            yield return ("kept", $"the file that was there is now {kept}");
        }
    }

    public static string Total(int saved, int failed, int all) => string.Create(
        CultureInfo.InvariantCulture, $"{saved} of {all} saved{(failed > 0 ? $", {failed} not" : "")}");

    public static IEnumerable<string> Failure(string? taskId, PosterFailure failure, string? resume, bool verbose)
    {
        yield return failure.Message;
        if (taskId is not null)
        {
            yield return $"  task: {taskId}";
        }

        if (resume is not null)
        {
            yield return $"  finish it without paying again: {resume}";
        }

        if (verbose && failure.Cause is { } cause)
        {
            yield return cause.ToString();
        }
    }

    public static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture) + " s";

    public static string Percent(double? percent) => percent is { } known ? known.ToString("0", CultureInfo.InvariantCulture) + " %" : "";
}
