using KreaGen.Package.Tests.Consumers;
using KreaGen.Package.Tests.Packing;
using KreaGen.Package.Tests.Processes;

namespace KreaGen.Package.Tests;

/// <summary>The projects that people have: old and new, strict, with several clients, with odd paths.</summary>
[Collection(PackedTests.Name)]
public sealed class ProjectKindTests(PackedFixture packed)
{
    private const string EvoLinkItem = """<OpenApiClient Include="specs/evolink/*.yaml" Name="EvoLinkClient" Namespace="Krea.EvoLink" />""";

    private const string Strict = """
        <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
        <AnalysisLevel>latest-all</AnalysisLevel>
        <EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild>
        <GenerateDocumentationFile>true</GenerateDocumentationFile>
        """;

    [Theory]
    [InlineData("StrictOld", "net8.0", "<LangVersion>12</LangVersion>")]
    [InlineData("StrictNew", "net10.0", "")]
    public async Task A_project_that_takes_every_warning_for_an_error_builds(string name, string framework, string properties)
    {
        ConsumerProject consumer = ConsumerProject.Create(
                packed, name, Documents.Project(Documents.Package + EvoLinkItem, Strict + properties, framework, "Library"))
            .WithEvoLink()
            .Write("Prompts.cs", "namespace Consumer;\n\n/// <summary>Uses the client.</summary>\npublic static class Prompts\n{\n    /// <summary>A request.</summary>\n    public static ImageGenerationRequest Example { get; } = new() { Prompt = \"A cat\", Size = ImageSize.Ratio16x9 };\n}\n");

        (await consumer.BuildAsync()).ShouldSucceed().ShouldSay("0 Warning(s)");
    }

    [Fact]
    public async Task The_documentation_speaks_both_languages_when_both_are_asked_for()
    {
        ConsumerProject consumer = ConsumerProject.Create(packed, "Languages", Documents.Project(
                Documents.Package + EvoLinkItem.Replace(" />", " Language=\"en;ko\" />", StringComparison.Ordinal),
                "<GenerateDocumentationFile>true</GenerateDocumentationFile>",
                output: "Library"))
            .WithEvoLink();

        (await consumer.BuildAsync()).ShouldSucceed().ShouldSay("0 Warning(s)");

        string documentation = consumer.Read("bin/Debug/net10.0/Languages.xml");
        Assert.Contains("1344×768", documentation, StringComparison.Ordinal);
        Assert.Contains(documentation, static letter => letter is >= '가' and <= '힣');
    }

    [Fact]
    public async Task Two_clients_share_a_project_with_central_versions_written_files_and_an_odd_path()
    {
        ConsumerProject consumer = ConsumerProject.Create(packed, "Zwei Künden 둘 it's", Documents.Project(
                """<PackageReference Include="KreaGen" />""" + EvoLinkItem + Documents.PetsItem,
                """
                <ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally>
                <EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>
                <AssemblyName>Two</AssemblyName>
                """))
            .WithEvoLink()
            .Write("Directory.Packages.props", """<Project><ItemGroup><PackageVersion Include="KreaGen" Version="1.0.0" /></ItemGroup></Project>""")
            .Write("pets.yaml", Documents.Pets)
            .Write("Program.cs", Documents.PetsProgram + "using EvoLinkClient evoLink = new(\"key\");\nConsole.WriteLine(ImageSize.Ratio16x9);\n");

        (await consumer.BuildAsync()).ShouldSucceed().ShouldSay("0 Warning(s)");

        string[] written = [.. Directory.EnumerateFiles(consumer.PathOf("obj/Debug/net10.0/generated/KreaGen.Generator"), "*.g.cs", SearchOption.AllDirectories).Select(static file => Path.GetFileName(file))];
        Assert.Contains(written, static file => file.StartsWith("EvoLinkClient", StringComparison.Ordinal));
        Assert.Contains(written, static file => file.StartsWith("PetsClient", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_consumer_of_a_consumer_gets_the_runtime_but_not_the_generator()
    {
        ConsumerProject library = ConsumerProject.Create(packed, "Chain/Shop", Documents.Project(Documents.Package + Documents.PetsItem, output: "Library"))
            .Write("pets.yaml", Documents.Pets);
        ConsumerProject application = ConsumerProject.Create(packed, "Chain/App", Documents.Project("""<ProjectReference Include="../Shop/Shop.csproj" />"""))
            .Write("Program.cs", "using Pets;\n\n" + Documents.PetsProgram);

        (await application.BuildAsync()).ShouldSucceed().ShouldSay("0 Warning(s)");

        Assert.True(File.Exists(application.PathOf("bin/Debug/net10.0/KreaGen.Runtime.dll")));
        (await application.EvaluateAsync("-getItem:CompilerVisibleItemMetadata,Analyzer", "-t:ResolvePackageAssets")).ShouldNotSay("KreaGen");
        (await library.EvaluateAsync("-getItem:CompilerVisibleItemMetadata")).ShouldSay("KreaGenName");
    }

    [Theory]
    [InlineData("Standard", "netstandard2.0", ".csproj", "<LangVersion>latest</LangVersion>", "this project targets netstandard2.0: set TargetFramework to net8.0 or later")]
    [InlineData("Six", "net6.0", ".csproj", "", "this project targets net6.0: set TargetFramework to net8.0 or later")]
    [InlineData("Basic", "net8.0", ".vbproj", "", "this is a project in VB: put the OpenApiClient items into a C# project")]
    [InlineData("Sharp", "net8.0", ".fsproj", "", "this is a project in F#: put the OpenApiClient items into a C# project")]
    public async Task A_project_that_cannot_have_clients_has_one_message(string name, string framework, string extension, string properties, string message)
    {
        ConsumerProject consumer = ConsumerProject.Create(
                packed, name, Documents.Project(Documents.Package + Documents.PetsItem, properties, framework, "Library"), extension)
            .Write("pets.yaml", Documents.Pets);

        ProcessResult result = (await consumer.BuildAsync()).ShouldFail().ShouldSay("KREA0009").ShouldSay(message);

        Assert.Single(result.Output.Split('\n').Where(static line => line.Contains("error ", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Items_that_do_not_do_what_they_say_are_named_with_their_line()
    {
        ConsumerProject consumer = ConsumerProject.Create(packed, "Items", Documents.Project(
                Documents.Package + """<OpenApiClient Include="specs/*.yml" /><OpenApiClient Include="pets.yaml" Namspace="Pets" />""", output: "Library"))
            .Write("pets.yaml", Documents.Pets);

        (await consumer.BuildAsync()).ShouldSucceed()
            .ShouldSay("Items.csproj(10,").ShouldSay("KREA0008").ShouldSay("'specs/*.yml' matches no file")
            .ShouldSay("KREA0007").ShouldSay("did you mean 'Namespace'?");
    }
}
