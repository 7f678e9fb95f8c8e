using KreaGen.Samples.Poster.Runs;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace KreaGen.Samples.Poster.Views;

/// <summary>The time that has passed and, as soon as the service says it, the time that it thinks the whole takes.</summary>
internal sealed class TimesColumn : ProgressColumn
{
    /// <summary>Under which name a bar keeps its last <see cref="Advance"/>.</summary>
    public const string Last = "advance";

    protected override bool NoWrap => true;

    public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime)
    {
        string elapsed = TextLines.Seconds(task.ElapsedTime ?? TimeSpan.Zero);
        Advance last = task.State.Get<Advance>(Last);
        string estimate = last.Estimate is { } time && !task.IsFinished ? $" of about {TextLines.Seconds(time)}" : "";
        return new Text(elapsed + estimate, Style.Plain);
    }
}
