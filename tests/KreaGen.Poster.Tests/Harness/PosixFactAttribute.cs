namespace KreaGen.Poster.Tests.Harness;

/// <summary>A test that sends POSIX signals.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PosixFactAttribute : FactAttribute
{
    public PosixFactAttribute() => Skip = OperatingSystem.IsWindows() ? "Windows has no kill command that sends Ctrl-C." : null;
}
