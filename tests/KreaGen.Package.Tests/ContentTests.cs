using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using KreaGen.Package.Tests.Packing;

namespace KreaGen.Package.Tests;

/// <summary>What lies in the packed files.</summary>
[Collection(PackedTests.Name)]
public sealed class ContentTests(PackedFixture packed)
{
    public static TheoryData<string, string[]> Packages => new()
    {
        {
            "KreaGen.1.0.0.nupkg",
            [
                "KreaGen.nuspec", "LICENSE", "README.md", "THIRD-PARTY-NOTICES.txt", "icon.png",
                "analyzers/dotnet/cs/KreaGen.CodeFixes.dll",
                "analyzers/dotnet/cs/KreaGen.Generator.dll",
                "analyzers/dotnet/cs/Microsoft.Bcl.AsyncInterfaces.dll",
                "analyzers/dotnet/cs/Microsoft.OpenApi.dll",
                "analyzers/dotnet/cs/System.Text.Encodings.Web.dll",
                "analyzers/dotnet/cs/System.Text.Json.dll",
                "analyzers/dotnet/cs/YamlDotNet.dll",
                "build/KreaGen.ItemType.xaml", "build/KreaGen.props", "build/KreaGen.targets", "buildMultiTargeting/KreaGen.targets",
                "lib/net8.0/_._",
            ]
        },
        {
            "KreaGen.Runtime.1.0.0.nupkg",
            [
                "KreaGen.Runtime.nuspec", "LICENSE", "README.md", "icon.png",
                "build/KreaGen.Runtime.props", "buildTransitive/KreaGen.Runtime.props",
                "lib/net10.0/KreaGen.Runtime.dll", "lib/net10.0/KreaGen.Runtime.xml",
                "lib/net8.0/KreaGen.Runtime.dll", "lib/net8.0/KreaGen.Runtime.xml",
            ]
        },
        {
            "KreaGen.Clients.1.0.0.nupkg",
            [
                "KreaGen.Clients.nuspec", "LICENSE", "README.md", "icon.png",
                "lib/net10.0/KreaGen.Clients.dll", "lib/net10.0/KreaGen.Clients.xml",
                "lib/net8.0/KreaGen.Clients.dll", "lib/net8.0/KreaGen.Clients.xml",
            ]
        },
        {
            "KreaGen.Extensions.AI.1.0.0.nupkg",
            [
                "KreaGen.Extensions.AI.nuspec", "LICENSE", "README.md", "icon.png",
                "lib/net10.0/KreaGen.Extensions.AI.dll", "lib/net10.0/KreaGen.Extensions.AI.xml",
                "lib/net8.0/KreaGen.Extensions.AI.dll", "lib/net8.0/KreaGen.Extensions.AI.xml",
            ]
        },
        {
            "KreaGen.Extensions.AspNetCore.1.0.0.nupkg",
            [
                "KreaGen.Extensions.AspNetCore.nuspec", "LICENSE", "README.md", "icon.png",
                "lib/net10.0/KreaGen.Extensions.AspNetCore.dll", "lib/net10.0/KreaGen.Extensions.AspNetCore.xml",
                "lib/net8.0/KreaGen.Extensions.AspNetCore.dll", "lib/net8.0/KreaGen.Extensions.AspNetCore.xml",
            ]
        },
        {
            "KreaGen.Extensions.Hosting.1.0.0.nupkg",
            [
                "KreaGen.Extensions.Hosting.nuspec", "LICENSE", "README.md", "icon.png",
                "lib/net10.0/KreaGen.Extensions.Hosting.dll", "lib/net10.0/KreaGen.Extensions.Hosting.xml",
                "lib/net8.0/KreaGen.Extensions.Hosting.dll", "lib/net8.0/KreaGen.Extensions.Hosting.xml",
            ]
        },
        { "KreaGen.Runtime.1.0.0.snupkg", ["KreaGen.Runtime.nuspec", "lib/net10.0/KreaGen.Runtime.pdb", "lib/net8.0/KreaGen.Runtime.pdb"] },
        { "KreaGen.Clients.1.0.0.snupkg", ["KreaGen.Clients.nuspec", "lib/net10.0/KreaGen.Clients.pdb", "lib/net8.0/KreaGen.Clients.pdb"] },
        { "KreaGen.Extensions.AI.1.0.0.snupkg", ["KreaGen.Extensions.AI.nuspec", "lib/net10.0/KreaGen.Extensions.AI.pdb", "lib/net8.0/KreaGen.Extensions.AI.pdb"] },
        { "KreaGen.Extensions.AspNetCore.1.0.0.snupkg", ["KreaGen.Extensions.AspNetCore.nuspec", "lib/net10.0/KreaGen.Extensions.AspNetCore.pdb", "lib/net8.0/KreaGen.Extensions.AspNetCore.pdb"] },
        { "KreaGen.Extensions.Hosting.1.0.0.snupkg", ["KreaGen.Extensions.Hosting.nuspec", "lib/net10.0/KreaGen.Extensions.Hosting.pdb", "lib/net8.0/KreaGen.Extensions.Hosting.pdb"] },
    };

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_package_holds_exactly_these_files(string package, string[] files)
    {
        using ZipArchive archive = Open(packed.Packages, package);

        string[] held = [.. archive.Entries.Select(static entry => entry.FullName).Where(static name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal) && name != "[Content_Types].xml")];

        Assert.Equal(files.Order(StringComparer.Ordinal), held.Order(StringComparer.Ordinal));
    }

    /// <summary>Who redistributes a library has to pass on its license.</summary>
    [Fact]
    public void The_notices_name_each_bundled_library_in_its_version()
    {
        using ZipArchive archive = Open(packed.Packages, "KreaGen.1.0.0.nupkg");

        string[] bundled = [.. archive.Entries.Where(static entry => entry.FullName.StartsWith("analyzers/", StringComparison.Ordinal) && !entry.Name.StartsWith("KreaGen", StringComparison.Ordinal)).Select(static entry => Path.GetFileNameWithoutExtension(entry.Name))];

        Assert.Equal(bundled.Order(StringComparer.Ordinal), Notices.Read("generator/KreaGen").Select(static notice => notice.Name));
        Assert.All(Notices.Read("generator/KreaGen"), static notice => Assert.Equal(Notices.ChosenVersion(notice), notice.Version));
    }

    [Theory]
    [InlineData("KreaGen.Runtime.1.0.0.nupkg", "runtime/KreaGen.Runtime/README.md")]
    [InlineData("KreaGen.1.0.0.nupkg", "generator/KreaGen/README.md")]
    public void The_readme_of_a_package_is_its_own_and_has_no_link_into_the_repository(string package, string file)
    {
        using ZipArchive archive = Open(packed.Packages, package);

        string readme = Encoding.UTF8.GetString(Bytes(archive.GetEntry("README.md")!));

        Assert.Equal(File.ReadAllText(Path.Combine(RepositoryFiles.Root, file)), readme);
        Assert.DoesNotMatch(@"\]\((?!https://)", readme);
    }

    [Fact]
    public void Programs_on_an_older_framework_keep_the_libraries_that_they_have()
    {
        using ZipArchive archive = Open(packed.Packages, "KreaGen.Extensions.Hosting.1.0.0.nupkg");

        string text = Encoding.UTF8.GetString(Bytes(archive.GetEntry("KreaGen.Extensions.Hosting.nuspec")!));

        string old = text[text.IndexOf("<group targetFramework=\"net8.0\">", StringComparison.Ordinal)..];
        Assert.Contains("id=\"Microsoft.Extensions.Http\" version=\"8.0.0\"", old, StringComparison.Ordinal);
    }

    [Fact]
    public void No_package_names_an_address_that_nobody_gave()
        => Assert.All(Directory.EnumerateFiles(packed.Packages, "*.nupkg"), path =>
        {
            using ZipArchive archive = ZipFile.OpenRead(path);
            string text = Encoding.UTF8.GetString(Bytes(archive.Entries.Single(static entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal))));
            Assert.DoesNotContain("<projectUrl>", text, StringComparison.Ordinal);
            Assert.DoesNotContain("<repository type=\"git\" url", text, StringComparison.Ordinal);
        });

    [Fact]
    public void No_other_package_comes_out()
        => Assert.Equal(Packages.Select(static row => (string)row[0]).Order(StringComparer.Ordinal), Directory.EnumerateFiles(packed.Packages).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    [Fact]
    public void No_file_knows_the_machine_that_built_it()
    {
        string[] own = [packed.Folder, RepositoryFiles.Root, Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) + "/.nuget"];
        foreach (string package in Directory.EnumerateFiles(packed.Packages))
        {
            using ZipArchive archive = ZipFile.OpenRead(package);
            foreach (ZipArchiveEntry entry in archive.Entries.Where(static entry => Path.GetFileName(entry.FullName).StartsWith("KreaGen", StringComparison.Ordinal)))
            {
                byte[] bytes = Bytes(entry);
                Assert.All(own, path => Assert.False(Holds(bytes, path), $"{entry.FullName} of {Path.GetFileName(package)} holds {path}"));
            }
        }
    }

    [Theory]
    [InlineData("KreaGen.1.0.0.nupkg", "KreaGen.nuspec", "KreaGen.Runtime")]
    [InlineData("KreaGen.Clients.1.0.0.nupkg", "KreaGen.Clients.nuspec", "KreaGen.Runtime")]
    [InlineData("KreaGen.Runtime.1.0.0.nupkg", "KreaGen.Runtime.nuspec")]
    [InlineData("KreaGen.Extensions.AI.1.0.0.nupkg", "KreaGen.Extensions.AI.nuspec", "KreaGen.Clients", "Microsoft.Extensions.AI.Abstractions")]
    public void A_package_depends_on_this_alone(string package, string description, params string[] dependencies)
    {
        using ZipArchive archive = Open(packed.Packages, package);

        string text = Encoding.UTF8.GetString(Bytes(archive.GetEntry(description)!));

        string[] ids = [.. text.Split("<dependency id=\"").Skip(1).Select(static rest => rest[..rest.IndexOf('"', StringComparison.Ordinal)]).Distinct()];
        Assert.Equal(dependencies, ids);
        Assert.All(dependencies.Where(static id => id.StartsWith("KreaGen", StringComparison.Ordinal)), id => Assert.Contains($"id=\"{id}\" version=\"1.0.0\"", text, StringComparison.Ordinal));
    }

    [Fact]
    public void The_ready_client_carries_documentation_worth_reading()
    {
        using ZipArchive archive = Open(packed.Packages, "KreaGen.Clients.1.0.0.nupkg");

        string documentation = Encoding.UTF8.GetString(Bytes(archive.GetEntry("lib/net8.0/KreaGen.Clients.xml")!));

        string member = documentation[documentation.IndexOf("P:Krea.EvoLink.ImageSize.Ratio16x9", StringComparison.Ordinal)..];
        member = member[..member.IndexOf("</member>", StringComparison.Ordinal)];
        Assert.Contains("1344×768", member, StringComparison.Ordinal);
        Assert.Contains("2688×1472", member, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Packing_in_another_folder_gives_the_same_bytes()
    {
        string output = Path.Combine(packed.Folder, "again");
        await packed.PackAsync("another-copy", output);

        Assert.All(
            Directory.EnumerateFiles(packed.Packages).Select(Path.GetFileName),
            package => Assert.Equal(Sums(packed.Packages, package!), Sums(output, package!)));
    }

    private static string[] Sums(string folder, string package)
    {
        using ZipArchive archive = Open(folder, package);
        return [.. archive.Entries.Where(static entry => Path.GetExtension(entry.FullName) is ".dll" or ".pdb" or ".xml").Select(static entry => entry.FullName + " " + Convert.ToHexString(SHA256.HashData(Bytes(entry))))];
    }

    private static ZipArchive Open(string folder, string package) => ZipFile.OpenRead(Path.Combine(folder, package));

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using Stream stream = entry.Open();
        using MemoryStream copy = new();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private static bool Holds(byte[] bytes, string path)
        => bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(path)) >= 0 || bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes(path)) >= 0;
}
