using System.CommandLine;
using System.Globalization;
using Krea.EvoLink;

namespace KreaGen.Samples.Poster.Options;

/// <summary>Turns the command line into options, or into sentences that say all that is wrong with it.</summary>
internal sealed class OptionsReader(PosterCommand command, ParseResult line, TextReader input)
{
    private const int MaxPromptLength = 20_000;
    private readonly List<string> _problems = [];

    /// <summary>The ratios under which Runware's sizes go.</summary>
    public static IReadOnlyList<string> RunwareRatios { get; } = ["1:1", "4:3", "3:2", "16:9", "21:9", "4:5", "2:3", "9:16"];

    public (PosterOptions? Options, IReadOnlyList<string> Problems) Read()
    {
        _problems.AddRange(line.Errors.Select(static error => error.Message));
        if (line.GetValue(command.Prompt) is { } prompt && prompt.StartsWith('-'))
        {
            string meant = NearestWord.Of(prompt, command.Options.Select(static option => option.Name)) is { } nearest ? $" Did you mean {nearest}?" : "";
            _problems.Add($"There is no option '{prompt}'.{meant}");
        }
        else if (line.UnmatchedTokens.Count > 0)
        {
            _problems.Add("A prompt of several words stands in quotes.");
        }

        string? resume = line.GetValue(command.Resume);
        Provider provider = Known(command.Provider, ProviderNames.Words) == ProviderNames.Words[1] ? Provider.Runware : Provider.EvoLink;
        bool isRunware = provider == Provider.Runware;
        CheckProvider(isRunware);
        PosterOptions options = new()
        {
            Resume = resume,
            Series = resume is null && line.GetValue(command.Prompts) is not null,
            Prompts = resume is null ? Prompts() : NoOrder(),
            Provider = provider,
            Results = (int)(Number(command.Results, 1, 20) ?? 1),
            Pixels = isRunware && Known(command.Size, RunwareRatios) is { } ratio ? Krea.Runware.ImageSize.FromRatio(ratio) : null,
            Size = !isRunware && Known(command.Size, ImageSize.All.Select(static size => size.Value)) is { } size ? ImageSize.From(size) : (ImageSize?)null,
            Quality = Known(command.Quality, ImageQuality.All.Select(static quality => quality.Value)) is { } quality
                ? ImageQuality.From(quality)
                : (ImageQuality?)null,
            Seed = (int?)Number(command.Seed, SeedRange.Min, isRunware ? int.MaxValue : SeedRange.Max),
            Out = line.GetValue(command.Out) ?? PosterCommand.DefaultOut,
            Force = line.GetValue(command.Force),
            Parallel = (int)(Number(command.Parallel, 1, 8) ?? 2),
            Endpoint = Endpoint(),
            Timeout = Number(command.Timeout, 1, 86_400) is { } seconds ? TimeSpan.FromSeconds(seconds) : null,
            Json = line.GetValue(command.Json),
            Verbose = line.GetValue(command.Verbose),
        };
        return _problems.Count == 0 ? (options, []) : (null, _problems);
    }

    private void CheckProvider(bool isRunware)
    {
        if (isRunware && line.GetValue(command.Quality) is not null)
        {
            _problems.Add("--quality is EvoLink's: Runware makes pictures of about one megapixel.");
        }

        if (isRunware && line.GetValue(command.Resume) is { } task && !Guid.TryParseExact(task, "D", out _))
        {
            _problems.Add($"--resume takes the UUID of a task of Runware, but is '{task}'.");
        }

        if (isRunware && line.GetValue(command.Prompts) is not null)
        {
            _problems.Add("--prompts is EvoLink's: give Runware one prompt, and --results for several pictures of it.");
        }

        if (!isRunware && line.GetValue(command.Results) is not null)
        {
            _problems.Add("--results is Runware's, a task of EvoLink makes one picture: add --provider runware, or use --prompts.");
        }
    }

    private IReadOnlyList<string> Prompts()
    {
        string? prompt = line.GetValue(command.Prompt);
        string? file = line.GetValue(command.Prompts);
        if (file is null)
        {
            return [Checked(prompt ?? PosterCommand.DefaultPrompt, "The prompt")];
        }

        if (prompt is not null)
        {
            _problems.Add("Give a prompt or --prompts, not both.");
        }

        (IReadOnlyList<string> prompts, string? problem) = PromptFile.Read(file, input);
        if (problem is not null)
        {
            _problems.Add(problem);
        }

        return [.. prompts.Select((text, index) => Checked(text, $"Prompt {index + 1} of {file}"))];
    }

    private string[] NoOrder()
    {
        Option[] order = [command.Size, command.Quality, command.Seed, command.Prompts, command.Parallel];
        string[] given = [.. order.Where(option => line.GetResult(option) is { Implicit: false }).Select(static option => option.Name)];
        if (line.GetValue(command.Prompt) is not null || given.Length > 0)
        {
            string what = given.Length == 0 ? "a prompt" : string.Join(", ", given);
            _problems.Add($"--resume finishes a task as it was ordered; leave out {what}.");
        }

        return [];
    }

    private string Checked(string prompt, string name)
    {
        if (string.IsNullOrWhiteSpace(prompt))
        {
            _problems.Add($"{name} is empty: say what to draw.");
        }
        else if (prompt.Length > MaxPromptLength)
        {
            _problems.Add($"{name} has {prompt.Length} characters; a service reads at most 640 tokens (EvoLink) or 3,000 characters (Runware).");
        }

        return prompt.Trim();
    }

    private string? Known(Option<string?> option, IEnumerable<string> allowed)
    {
        if (line.GetValue(option) is not { } typed)
        {
            return null;
        }

        string[] words = [.. allowed];
        string? known = Array.Find(words, word => string.Equals(word, typed, StringComparison.OrdinalIgnoreCase));
        if (known is null)
        {
            string meant = NearestWord.Of(typed, words) is { } nearest ? $" Did you mean {nearest}?" : "";
            _problems.Add($"{option.Name} cannot be '{typed}'; it can be {string.Join(", ", words)}.{meant}");
        }

        return known;
    }

    private long? Number(Option<string?> option, long least, long most)
    {
        if (line.GetValue(option) is not { } typed)
        {
            return null;
        }

        bool whole = long.TryParse(typed, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number);
        if (!whole || number < least || number > most)
        {
            _problems.Add(FormattableString.Invariant($"{option.Name} must be a whole number from {least} to {most}, but is '{typed}'."));
            return null;
        }

        return number;
    }

    private Uri? Endpoint()
    {
        if (line.GetValue(command.Endpoint) is not { } typed)
        {
            return null;
        }

        bool fits = Uri.TryCreate(typed, UriKind.Absolute, out Uri? endpoint)
            && (endpoint.Scheme == Uri.UriSchemeHttps || (endpoint.Scheme == Uri.UriSchemeHttp && endpoint.IsLoopback))
            && endpoint.UserInfo.Length == 0;
        if (!fits)
        {
            _problems.Add($"--endpoint must be an https URL, or http on this machine, but is '{typed}'.");
        }

        return endpoint;
    }
}
