namespace KreaGen.Clients.Tests.Batches;

/// <summary>A test that needs a POSIX shell.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PosixFactAttribute : FactAttribute
{
    public PosixFactAttribute() => Skip = OperatingSystem.IsWindows() ? "Windows has no shell that limits the length of files." : null;
}
