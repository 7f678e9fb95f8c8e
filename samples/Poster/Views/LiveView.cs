using System.Collections.Concurrent;
using KreaGen.Samples.Poster.Options;
using KreaGen.Samples.Poster.Orders;
using KreaGen.Samples.Poster.Runs;
using Spectre.Console;

namespace KreaGen.Samples.Poster.Views;

/// <summary>A bar for each picture that moves while a person looks on.</summary>
internal sealed class LiveView(PosterConsole console, bool verbose) : IPosterView
{
    private readonly PlainView _plain = new(console, verbose);
    private readonly ConcurrentDictionary<int, ProgressTask> _bars = new();
    private readonly ConcurrentQueue<(PosterOrder Order, SavedPicture Picture)> _saved = new();
    private readonly ConcurrentQueue<Action> _failures = new();
    private ProgressTask? _all;
    private readonly IAnsiConsole _terminal = AnsiConsole.Create(new AnsiConsoleSettings
    {
        Ansi = AnsiSupport.Detect,
        ColorSystem = console.Colours ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
        Out = new AnsiConsoleOutput(console.Output),
    });

    public async Task ShowAsync(IReadOnlyList<PosterOrder> orders, Func<Task> work)
    {
        await _terminal.Progress()
            .Columns(
                new TaskDescriptionColumn { Alignment = Justify.Left },
                new ProgressBarColumn(),
                new PercentageColumn(),
                new TimesColumn())
            .StartAsync(async context =>
            {
                if (orders.Count > 1)
                {
                    _all = context.AddTask("all", autoStart: true, maxValue: orders.Count);
                }

                foreach (PosterOrder order in orders)
                {
                    _bars[order.Number] = context.AddTask(Markup.Escape(TextLines.Title(order)), autoStart: false);
                }

                await work();
            });
        foreach ((_, SavedPicture picture) in _saved.OrderBy(static saved => saved.Order.Number))
        {
            // Not through the terminal's layout, which would break a long path or id into two.
            foreach ((string name, string value) in TextLines.Picture(picture))
            {
                await console.Output.WriteLineAsync($"{name,-8} {value}");
            }
        }

        foreach (Action failure in _failures)
        {
            failure();
        }
    }

    public void Opened(Provider provider, Uri endpoint, bool builtIn) => Line("grey", TextLines.Opened(provider, endpoint, builtIn));

    public void Noted(string sentence) => Line("yellow", sentence);

    public void Started(PosterOrder order, string taskId)
    {
        Line("grey", $"task {taskId} for {order.File}");
        _bars[order.Number].StartTask();
    }

    public void Advanced(PosterOrder order, Advance advance)
    {
        ProgressTask bar = _bars[order.Number];
        bar.Value = Math.Clamp(advance.Percent ?? bar.Value, 0, 100);
        bar.State.Update<Advance>(TimesColumn.Last, _ => advance);
    }

    public void Saved(PosterOrder order, SavedPicture picture)
    {
        ProgressTask bar = _bars[order.Number];
        bar.Value = bar.MaxValue;
        bar.StopTask();
        _saved.Enqueue((order, picture));
    }

    public void Failed(PosterOrder order, string? taskId, PosterFailure failure, string? resume)
    {
        _bars[order.Number].StopTask();
        // Lines on standard error would tear the bars: they wait until the bars are done.
        _failures.Enqueue(() => _plain.Failed(order, taskId, failure, resume));
    }

    public void Summed(int saved, int failed, int all)
    {
        if (_all is { } bar)
        {
            bar.Value = saved + failed;
            bar.Description = TextLines.Total(saved, failed, all);
        }
    }

    public void Refused(IReadOnlyList<string> problems, ExitCode exitCode) => _plain.Refused(problems, exitCode);

    private void Line(string style, string text) => _terminal.MarkupLine($"[{style}]{Markup.Escape(text)}[/]");
}
