using System.Text.RegularExpressions;

namespace KreaGen.Package.Tests.Processes;

/// <summary>How a process ended and all it wrote, both streams in the order of arrival.</summary>
public sealed record ProcessResult(int ExitCode, string Output)
{
    public ProcessResult ShouldSucceed()
    {
        Assert.True(ExitCode == 0, $"Exit code {ExitCode}:\n{Output}");
        return this;
    }

    public ProcessResult ShouldFail()
    {
        Assert.True(ExitCode != 0, "It should have failed:\n" + Output);
        return this;
    }

    public ProcessResult ShouldSay(string text)
    {
        Assert.True(Output.Contains(text, StringComparison.Ordinal), $"'{text}' is missing in:\n{Output}");
        return this;
    }

    public ProcessResult ShouldNotSay(string text)
    {
        Assert.False(Output.Contains(text, StringComparison.Ordinal), $"'{text}' stands in:\n{Output}");
        return this;
    }

    public ProcessResult ShouldMatch(string pattern)
    {
        Assert.True(Regex.IsMatch(Output, pattern, RegexOptions.CultureInvariant), $"Nothing like '{pattern}' stands in:\n{Output}");
        return this;
    }
}
