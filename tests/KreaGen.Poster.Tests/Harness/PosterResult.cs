using KreaGen.Samples.Poster;

namespace KreaGen.Poster.Tests.Harness;

/// <summary>What a run of the program left behind.</summary>
internal sealed record PosterResult(ExitCode ExitCode, string Output, string Error)
{
    /// <summary>Everything that a person could have read.</summary>
    public string Text => Output + Error;
}
