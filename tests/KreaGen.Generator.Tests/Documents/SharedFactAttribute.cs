namespace KreaGen.Generator.Tests.Documents;

/// <summary>A test that needs something of the shared folder, and says so when it is not there.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute(string path)
    {
        Path = path;
        Skip = SharedFiles.MissingReason(path);
    }

    public string Path { get; }
}
