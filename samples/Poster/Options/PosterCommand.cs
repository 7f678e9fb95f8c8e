using System.CommandLine;
using System.CommandLine.Help;
using Krea.EvoLink;

namespace KreaGen.Samples.Poster.Options;

/// <summary>The symbols of the command line. Values stay text here: what is wrong with them, <see cref="OptionsReader"/> says in one go.</summary>
internal sealed class PosterCommand : RootCommand
{
    public const string DefaultOut = "poster.png";
    public const string DefaultPrompt =
        "A cinematic travel poster of a lighthouse on a basalt coast at blue hour, long exposure, soft grain";

    public PosterCommand()
        : base("Generates a poster with Krea 2 Turbo and saves it as PNG.")
    {
        foreach (Option option in (Option[])[Provider, Size, Quality, Results, Seed, Out, Force, Prompts, Parallel, Resume, Endpoint, Timeout, Json, Verbose])
        {
            Add(option);
        }

        Add(Prompt);
        HelpOption help = Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!);
    }

    public Argument<string?> Prompt { get; } = new("prompt")
    {
        Description = "What to draw, in quotes. Without one: a lighthouse.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public Option<string?> Provider { get; } = new("--provider")
    {
        Description = $"Who draws: {Words(ProviderNames.Words)}; {ProviderNames.Words[0]} by default.",
        HelpName = "name",
    };

    public Option<string?> Results { get; } = new("--results")
    {
        Description = "How many pictures of the prompt, 1 to 20, by one task of Runware; 1 by default. Each is charged.",
        HelpName = "number",
    };

    public Option<string?> Size { get; } = new("--size")
    {
        Description = $"Aspect ratio: {Words(ImageSize.All.Select(static size => size.Value))}. The service's default is 1:1. At Runware: {Words(OptionsReader.RunwareRatios)}.",
        HelpName = "ratio",
    };

    public Option<string?> Quality { get; } = new("--quality")
    {
        Description = $"Resolution: {Words(ImageQuality.All.Select(static quality => quality.Value))}. EvoLink only, whose default is 1K.",
        HelpName = "tier",
    };

    public Option<string?> Seed { get; } = new("--seed")
    {
        Description = "A whole number; the same seed and prompt may give the same picture. Without one: drawn, and shown.",
        HelpName = "number",
    };

    public Option<string?> Out { get; } = new("--out", "-o")
    {
        Description = $"The file to save, {DefaultOut} by default. Several pictures number it: poster-1.png, poster-2.png.",
        HelpName = "file",
    };

    public Option<bool> Force { get; } = new("--force")
    {
        Description = "Replace an existing file instead of keeping it under another name, forget an unfinished task, and submit again what failed in an earlier run of --prompts.",
    };

    public Option<string?> Prompts { get; } = new("--prompts")
    {
        Description = "A file with one prompt per line, - for standard input. Empty lines and lines with # at the start are skipped. Interrupted, the same command goes on where it was.",
        HelpName = "file",
    };

    public Option<string?> Parallel { get; } = new("--parallel")
    {
        Description = "How many tasks run at a time, 1 to 8; 2 by default.",
        HelpName = "number",
    };

    public Option<string?> Resume { get; } = new("--resume")
    {
        Description = "Finish a task that was submitted earlier, without paying again.",
        HelpName = "task id",
    };

    public Option<string?> Endpoint { get; } = new("--endpoint")
    {
        Description = "Another service, such as a sandbox that runs on its own: http://127.0.0.1:5080.",
        HelpName = "url",
    };

    public Option<string?> Timeout { get; } = new("--timeout")
    {
        Description = "Seconds to wait for one task; 300 by default, 1200 at Runware. The task itself goes on.",
        HelpName = "seconds",
    };

    public Option<bool> Json { get; } = new("--json")
    {
        Description = "Print one JSON object per event and nothing else on standard output.",
    };

    public Option<bool> Verbose { get; } = new("--verbose")
    {
        Description = "Show the whole error, for bug reports.",
    };

    private static string Words(IEnumerable<string> words) => string.Join(", ", words);
}
