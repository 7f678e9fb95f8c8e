using KreaGen.Package.Tests.Packing;
using KreaGen.Package.Tests.Processes;

namespace KreaGen.Package.Tests;

/// <summary>The command-line tool as a user gets it: installed from its package into an empty folder.</summary>
[Collection(PackedTests.Name)]
public sealed class ToolTests(PackedFixture packed)
{
    [Fact]
    public async Task The_packed_tool_installs_into_an_empty_folder_and_does_its_work_there()
    {
        string folder = Directory.CreateDirectory(packed.Folder + "-tool-user").FullName;
        string packages = Path.Combine(packed.Folder, "tool-packages");
        string sources = Path.Combine(packed.Folder, "tool.config");
        await File.WriteAllTextAsync(sources, $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="packed" value="{packages}" />
              </packageSources>
              <packageSourceMapping>
                <clear />
              </packageSourceMapping>
            </configuration>
            """);
        await packed.PackToolAsync(packages);
        Assert.Equal(["KreaGen.Tool.1.0.0.nupkg"], Directory.EnumerateFiles(packages).Select(Path.GetFileName));
        (await DotNet.RunAsync(folder, packed.Environment, "tool", "install", "KreaGen.Tool", "--tool-path", "tools", "--version", "1.0.0", "--configfile", sources))
            .ShouldSucceed()
            .ShouldSay("kreagen");

        (await RunAsync("--help")).ShouldSucceed().ShouldSay("vendor").ShouldSay("diff").ShouldSay("lint").ShouldSay("show");
        string before = Path.Combine(folder, "before.yaml");
        await File.WriteAllTextAsync(before, Consumers.Documents.Pets);
        await File.WriteAllTextAsync(Path.Combine(folder, "after.yaml"), Consumers.Documents.Pets.Replace("https://", "https://new.", StringComparison.Ordinal));
        (await RunAsync("show", "before.yaml")).ShouldSucceed().ShouldMatch("(?m)^record Pet");
        (await RunAsync("lint", "before.yaml")).ShouldSucceed();
        ProcessResult differing = await RunAsync("diff", "before.yaml", "after.yaml");
        Assert.Equal(1, differing.ExitCode);
        differing.ShouldSay("(host-changed)");
        (await RunAsync("vendor", "before.yaml", "--out", "specs/pets.yaml")).ShouldSucceed();
        Assert.Equal(Consumers.Documents.Pets, await File.ReadAllTextAsync(Path.Combine(folder, "specs", "pets.yaml")));
        Assert.Equal(2, (await RunAsync("vendor", "http://example.com/pets.yaml")).ExitCode);

        async Task<ProcessResult> RunAsync(params string[] arguments)
        {
            using RunningProcess process = RunningProcess.Start(
                Path.Combine(folder, "tools", OperatingSystem.IsWindows() ? "kreagen.exe" : "kreagen"), folder, arguments, new Dictionary<string, string>());
            return await process.WaitAsync(TimeSpan.FromMinutes(10));
        }
    }
}
