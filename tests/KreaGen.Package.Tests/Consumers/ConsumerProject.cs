using KreaGen.Package.Tests.Packing;
using KreaGen.Package.Tests.Processes;

namespace KreaGen.Package.Tests.Consumers;

/// <summary>A user's project in a folder of its own, which knows the packages only.</summary>
internal sealed class ConsumerProject
{
    private readonly PackedFixture _packed;

    private ConsumerProject(PackedFixture packed, string name)
    {
        _packed = packed;
        Folder = Directory.CreateDirectory(Path.Combine(packed.Folder, name)).FullName;
    }

    public string Folder { get; }

    public static ConsumerProject Create(PackedFixture packed, string name, string project, string extension = ".csproj")
    {
        ConsumerProject consumer = new(packed, name);
        consumer.Write(Path.GetFileName(name) + extension, project);
        return consumer;
    }

    public ConsumerProject Write(string path, string text)
    {
        string target = PathOf(path);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.WriteAllText(target, text);
        return this;
    }

    /// <summary>Puts the repository's documents of EvoLink where the product page has them.</summary>
    public ConsumerProject WithEvoLink()
    {
        foreach (string file in Directory.EnumerateFiles(Path.Combine(RepositoryFiles.Root, "specs", "evolink"), "*.yaml"))
        {
            Write("specs/evolink/" + Path.GetFileName(file), File.ReadAllText(file));
        }

        return this;
    }

    public string PathOf(string path) => Path.Combine(Folder, path);

    public string Read(string path) => File.ReadAllText(PathOf(path));

    public Task<ProcessResult> BuildAsync(params string[] arguments)
        => DotNet.RunAsync(Folder, _packed.Environment, ["build", "-nodeReuse:false", "--tl:off", .. arguments]);

    /// <summary>Asks MSBuild for what it would take, without building.</summary>
    public async Task<ProcessResult> EvaluateAsync(params string[] arguments)
        => (await DotNet.RunAsync(Folder, _packed.Environment, ["msbuild", "-nodeReuse:false", .. arguments])).ShouldSucceed();

    public RunningProcess Watch()
        => DotNet.Start(Folder, new Dictionary<string, string>(_packed.Environment) { ["DOTNET_USE_POLLING_FILE_WATCHER"] = "0" }, "watch", "--non-interactive", "build", "--tl:off");
}
