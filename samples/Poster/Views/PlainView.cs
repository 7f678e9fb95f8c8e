using KreaGen.Samples.Poster.Options;
using KreaGen.Samples.Poster.Orders;
using KreaGen.Samples.Poster.Runs;

namespace KreaGen.Samples.Poster.Views;

/// <summary>One line for each thing that happens: for files, pipes and logs.</summary>
internal sealed class PlainView(PosterConsole console, bool verbose) : IPosterView
{
    private readonly TextWriter _output = TextWriter.Synchronized(console.Output);
    private readonly TextWriter _error = TextWriter.Synchronized(console.Error);
    private bool _several;

    public Task ShowAsync(IReadOnlyList<PosterOrder> orders, Func<Task> work)
    {
        _several = orders.Count > 1;
        return work();
    }

    public void Opened(Provider provider, Uri endpoint, bool builtIn) => _output.WriteLine(TextLines.Opened(provider, endpoint, builtIn));

    public void Noted(string sentence) => _error.WriteLine(sentence);

    public void Started(PosterOrder order, string taskId) => Write(order, $"task {taskId} for {order.File}: {TextLines.Title(order)}");

    public void Advanced(PosterOrder order, Advance advance)
    {
        string estimate = advance.Estimate is { } time ? $", about {TextLines.Seconds(time)} in all" : "";
        string status = FailureReader.OneLine($"{TextLines.Percent(advance.Percent)} {advance.Status}");
        Write(order, $"{status} after {TextLines.Seconds(advance.Elapsed)}{estimate}");
    }

    public void Saved(PosterOrder order, SavedPicture picture)
    {
        foreach ((string name, string value) in TextLines.Picture(picture))
        {
            Write(order, $"{name,-8} {value}");
        }
    }

    public void Failed(PosterOrder order, string? taskId, PosterFailure failure, string? resume) => _error.WriteLine(
        Mark(order) + string.Join(Environment.NewLine, TextLines.Failure(taskId, failure, resume, verbose)));

    public void Summed(int saved, int failed, int all) => _output.WriteLine(TextLines.Total(saved, failed, all));

    public void Refused(IReadOnlyList<string> problems, ExitCode exitCode)
    {
        foreach (string problem in problems)
        {
            _error.WriteLine(FailureReader.OneLine(problem));
        }

        _error.WriteLine("Nothing was sent. --help shows examples.");
    }

    private void Write(PosterOrder order, string text) => _output.WriteLine(Mark(order) + text);

    private string Mark(PosterOrder order) => _several ? $"[{order.Number}] " : "";
}
