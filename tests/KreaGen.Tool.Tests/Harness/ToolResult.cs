namespace KreaGen.Tool.Tests.Harness;

/// <summary>How the tool ended and what it wrote.</summary>
internal sealed record ToolResult(int ExitCode, string Output, string Error)
{
    public ToolResult ShouldEnd(int code)
    {
        Assert.True(ExitCode == code, $"Exit code {ExitCode}:\n{Output}\n{Error}");
        Assert.DoesNotContain('\u001b', Output + Error);
        return this;
    }
}
