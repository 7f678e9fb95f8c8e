using System.Text.Json;
using KreaGen.Samples.Poster.Options;
using KreaGen.Samples.Poster.Orders;
using KreaGen.Samples.Poster.Runs;

namespace KreaGen.Samples.Poster.Views;

/// <summary>One JSON object per line and event on standard output; whole errors, if wanted, on standard error.</summary>
internal sealed class JsonView(PosterConsole console, bool verbose) : IPosterView
{
    private readonly TextWriter _output = TextWriter.Synchronized(console.Output);

    public Task ShowAsync(IReadOnlyList<PosterOrder> orders, Func<Task> work) => work();

    public void Opened(Provider provider, Uri endpoint, bool builtIn) =>
        Write(new JsonEvent("opened") { Service = endpoint.GetLeftPart(UriPartial.Authority), Provider = provider.WordOf(), Sandbox = builtIn });

    public void Noted(string sentence) => Write(new JsonEvent("note") { Message = sentence });

    public void Started(PosterOrder order, string taskId) => Write(new JsonEvent("started")
    {
        Number = order.Number,
        Task = taskId,
        Prompt = order.Prompt,
        Seed = order.Seed,
        File = Path.GetFullPath(order.File),
    });

    public void Advanced(PosterOrder order, Advance advance) => Write(new JsonEvent("progress")
    {
        Number = order.Number,
        Status = advance.Status,
        Percent = advance.Percent,
        ElapsedSeconds = Seconds(advance.Elapsed),
        EstimatedSeconds = advance.Estimate?.TotalSeconds,
    });

    public void Saved(PosterOrder order, SavedPicture picture) => Write(new JsonEvent("saved")
    {
        Number = order.Number,
        Task = picture.TaskId,
        Seed = picture.Seed,
        Credits = picture.Credits,
        Dollars = picture.Dollars,
        File = picture.File,
        KeptAs = picture.KeptAs,
        Width = picture.Pixels?.Width,
        Height = picture.Pixels?.Height,
        ElapsedSeconds = Seconds(picture.Took),
        Earlier = picture.Earlier ? true : null,
    });

    public void Summed(int saved, int failed, int all) => Write(new JsonEvent("total") { Saved = saved, NotSaved = failed, Of = all });

    public void Failed(PosterOrder order, string? taskId, PosterFailure failure, string? resume)
    {
        Write(new JsonEvent("failed")
        {
            Number = order.Number,
            Task = taskId,
            Message = failure.Message,
            Code = failure.Code,
            CanResubmit = failure.CanResubmit,
            Resume = resume,
            ExitCode = (int)failure.ExitCode,
        });
        if (verbose && failure.Cause is { } cause)
        {
            console.Error.WriteLine(cause);
        }
    }

    public void Refused(IReadOnlyList<string> problems, ExitCode exitCode) => Write(new JsonEvent("failed")
    {
        Message = string.Join(' ', problems.Select(FailureReader.OneLine)),
        ExitCode = (int)exitCode,
    });

    private static double Seconds(TimeSpan time) => Math.Round(time.TotalSeconds, 3);

    private void Write(JsonEvent line) => _output.WriteLine(JsonSerializer.Serialize(line, ViewJson.Default.JsonEvent));
}
