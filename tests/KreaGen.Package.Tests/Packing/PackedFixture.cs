using KreaGen.Package.Tests.Consumers;
using KreaGen.Package.Tests.Processes;

namespace KreaGen.Package.Tests.Packing;

/// <summary>
/// Packs once for all tests, from a copy of the repository, and gives consumer projects a place that knows only the packages.
/// One compiler server of their own serves all builds and ends with the tests.
/// </summary>
public sealed class PackedFixture : IAsyncLifetime
{
    private readonly string _compilerId = "kreagen-" + Guid.NewGuid().ToString("N")[..12];

    /// <summary>The folder of everything the tests write; no project settings lie above it.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("kreagen-package-").FullName;

    /// <summary>The folder with the packed files.</summary>
    public string Packages => Path.Combine(Folder, "packages");

    /// <summary>What builds of consumers run with.</summary>
    internal IReadOnlyDictionary<string, string> Environment => new Dictionary<string, string>
    {
        ["NUGET_PACKAGES"] = Path.Combine(Folder, "cache"),
        ["SharedCompilationId"] = _compilerId,
    };

    public async Task InitializeAsync()
    {
        Directory.CreateDirectory(Packages);
        await PackageSources.WriteAsync(Folder, Packages);
        await PackAsync("source", Packages);
    }

    /// <summary>Packs a fresh copy of the repository.</summary>
    /// <param name="name">The name of the copy's folder.</param>
    /// <param name="output">Where the packages go.</param>
    internal async Task PackAsync(string name, string output)
    {
        // Beside the folder of the consumers: their package configuration is not the repository's.
        string copy = Path.Combine(Folder + "-" + name);
        RepositoryFiles.CopyTo(copy);
        string project = Path.Combine(copy, "pack.proj");
        await File.WriteAllTextAsync(project, """
            <Project>
              <Target Name="Restore"><MSBuild Projects="$(MSBuildThisFileDirectory)generator/KreaGen/KreaGen.csproj;$(MSBuildThisFileDirectory)runtime/KreaGen.Extensions.AI/KreaGen.Extensions.AI.csproj;$(MSBuildThisFileDirectory)runtime/KreaGen.Extensions.AspNetCore/KreaGen.Extensions.AspNetCore.csproj" Targets="Restore" /></Target>
              <Target Name="Pack"><MSBuild Projects="$(MSBuildThisFileDirectory)generator/KreaGen/KreaGen.csproj;$(MSBuildThisFileDirectory)runtime/KreaGen.Runtime/KreaGen.Runtime.csproj;$(MSBuildThisFileDirectory)runtime/KreaGen.Clients/KreaGen.Clients.csproj;$(MSBuildThisFileDirectory)runtime/KreaGen.Extensions.AI/KreaGen.Extensions.AI.csproj;$(MSBuildThisFileDirectory)runtime/KreaGen.Extensions.Hosting/KreaGen.Extensions.Hosting.csproj;$(MSBuildThisFileDirectory)runtime/KreaGen.Extensions.AspNetCore/KreaGen.Extensions.AspNetCore.csproj" Targets="Pack" BuildInParallel="true" /></Target>
            </Project>
            """);
        (await DotNet.RunAsync(copy, new Dictionary<string, string> { ["SharedCompilationId"] = _compilerId },
            "msbuild", project, "-restore", "-t:Pack", "-m", "-nodeReuse:false", "-v:m",
            "-p:Configuration=Release", "-p:PackageOutputPath=" + output, "-p:RunAnalyzers=false")).ShouldSucceed();
    }

    /// <summary>Packs the command-line tool, from the copy that the packages came from.</summary>
    /// <param name="output">Where the package goes.</param>
    internal async Task PackToolAsync(string output)
        => (await DotNet.RunAsync(Folder + "-source", new Dictionary<string, string> { ["SharedCompilationId"] = _compilerId },
            "pack", Path.Combine("generator", "KreaGen.Tool"), "-nodeReuse:false", "-v:m", "-c", "Release", "-o", output, "-p:RunAnalyzers=false")).ShouldSucceed();

    public async Task DisposeAsync()
    {
        ConsumerProject any = ConsumerProject.Create(this, "last", Consumers.Documents.Project(""));
        string compiler = (await any.EvaluateAsync("-getProperty:RoslynTargetsPath")).Output.Trim();
        await DotNet.RunAsync(Folder, Environment, Path.Combine(compiler, "bincore", "VBCSCompiler.dll"), "-pipename:" + _compilerId, "-shutdown");
        foreach (string folder in Directory.EnumerateDirectories(Path.GetTempPath(), Path.GetFileName(Folder) + "*"))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
