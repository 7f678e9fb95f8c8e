using System.Text;
using System.Text.RegularExpressions;
using KreaGen.Package.Tests.Processes;

namespace KreaGen.Package.Tests.Packing;

/// <summary>The configuration that knows the packed files and the registries of this machine, and nothing else.</summary>
internal static partial class PackageSources
{
    public static async Task WriteAsync(string folder, string packed)
    {
        ProcessResult listed = await DotNet.RunAsync(folder, new Dictionary<string, string>(), "nuget", "list", "source");
        ProcessResult cache = await DotNet.RunAsync(folder, new Dictionary<string, string>(), "nuget", "locals", "global-packages", "--list");
        string known = cache.ShouldSucceed().Output.Split(':', 2)[1].Trim();

        StringBuilder sources = new();
        StringBuilder patterns = new();
        foreach (Match source in Source().Matches(listed.ShouldSucceed().Output))
        {
            string name = System.Security.SecurityElement.Escape(source.Groups["name"].Value)!;
            string address = System.Security.SecurityElement.Escape(source.Groups["address"].Value)!;
            sources.Append(System.Globalization.CultureInfo.InvariantCulture, $"""    <add key="{name}" value="{address}" />{"\n"}""");
            patterns.Append(System.Globalization.CultureInfo.InvariantCulture, $"""    <packageSource key="{name}"><package pattern="*" /></packageSource>{"\n"}""");
        }

        // Packages that this machine has already need no second download, as long as none of them is an older KreaGen.
        bool stale = Directory.Exists(known) && Directory.EnumerateDirectories(known, "kreagen*").Any();
        string fallback = stale || !Directory.Exists(known) ? "" : $"""    <add key="machine" value="{known}" />""";
        await File.WriteAllTextAsync(Path.Combine(folder, "nuget.config"), $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="kreagen-packed" value="{packed}" />
            {sources}  </packageSources>
              <packageSourceMapping>
                <clear />
                <packageSource key="kreagen-packed"><package pattern="KreaGen" /><package pattern="KreaGen.*" /></packageSource>
            {patterns}  </packageSourceMapping>
              <fallbackPackageFolders>
                <clear />
            {fallback}
              </fallbackPackageFolders>
            </configuration>
            """);
    }

    [GeneratedRegex(@"^ +[0-9]+\. +(?<name>.+) \[Enabled\]\n +(?<address>\S+)$", RegexOptions.Multiline)]
    private static partial Regex Source();
}
