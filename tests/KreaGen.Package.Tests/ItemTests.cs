using KreaGen.Package.Tests.Consumers;
using KreaGen.Package.Tests.Packing;
using KreaGen.Package.Tests.Processes;

namespace KreaGen.Package.Tests;

/// <summary>What becomes of an item on its way to the compiler.</summary>
[Collection(PackedTests.Name)]
public sealed class ItemTests(PackedFixture packed)
{
    [Fact]
    public async Task Names_and_namespaces_have_defaults_and_lists_arrive_whole()
    {
        ConsumerProject consumer = ConsumerProject.Create(packed, "my-3d.4you", Documents.Project(
            Documents.Package + """
            <OpenApiClient Include="specs/*.yaml" Language="en;ko" Operations="/v1/**; !/v1/{name}/x" />
            <OpenApiClient Update="specs/APIKeys.yaml" Name="Keys" Accessibility="internal" Groups="tag" Namespace="A.B" />
            """));
        foreach (string file in new[] { "pet-store.yaml", "petStore.ko.yaml", "3d it's.yaml", "APIKeys.yaml", "HTTPServer2Api.yaml" })
        {
            consumer.Write("specs/" + file, Documents.Pets);
        }

        await consumer.EvaluateAsync("-restore", "-t:GenerateMSBuildEditorConfigFile");

        string settings = consumer.Read("obj/Debug/net10.0/my-3d.4you.GeneratedMSBuildEditorConfig.editorconfig");
        Assert.Equal("PetStoreClient", Setting(settings, "pet-store.yaml", "Name"));
        Assert.Equal("PetStoreClient", Setting(settings, "petStore.ko.yaml", "Name"));
        Assert.Equal("_3DItSClient", Setting(settings, "3d it's.yaml", "Name"));
        Assert.Equal("HTTPServer2ApiClient", Setting(settings, "HTTPServer2Api.yaml", "Name"));
        Assert.Equal("my_3d._4you", Setting(settings, "pet-store.yaml", "Namespace"));
        Assert.Equal("en,ko", Setting(settings, "pet-store.yaml", "Language"));
        Assert.Equal("/v1/**,!/v1/{name}/x", Setting(settings, "pet-store.yaml", "Operations"));
        Assert.Equal("", Setting(settings, "pet-store.yaml", "Groups"));
        Assert.Equal("Keys", Setting(settings, "APIKeys.yaml", "Name"));
        Assert.Equal("A.B", Setting(settings, "APIKeys.yaml", "Namespace"));
        Assert.Equal("internal", Setting(settings, "APIKeys.yaml", "Accessibility"));
        Assert.Equal("tag", Setting(settings, "APIKeys.yaml", "Groups"));
    }

    [Fact]
    public async Task Files_that_documents_may_refer_to_are_passed_once_with_the_clients_that_may()
    {
        ConsumerProject consumer = ConsumerProject.Create(packed, "ManyFiles", Documents.Project(
            Documents.Package + """
            <OpenApiClient Include="specs/pets.yaml" References="specs/**/*.yaml;gone.yaml" />
            <OpenApiClient Include="specs/shop.yaml" References="specs/**/*.yaml" />
            <OpenApiClient Include="specs/zoo.yaml" References="$(MSBuildProjectDirectory)/specs/some models/pet.yaml" />
            """))
            .Write("specs/pets.yaml", Documents.Pets)
            .Write("specs/shop.yaml", Documents.Pets)
            .Write("specs/zoo.yaml", Documents.Pets)
            .Write("specs/some models/pet.yaml", "type: string\n")
            .Write("specs/deep/er/other.yaml", "type: string\n");

        await consumer.EvaluateAsync("-restore", "-t:GenerateMSBuildEditorConfigFile");

        string settings = consumer.Read("obj/Debug/net10.0/ManyFiles.GeneratedMSBuildEditorConfig.editorconfig");
        Assert.Equal("PetsClient,ShopClient,ZooClient", Setting(settings, "some models/pet.yaml", "ReferencedBy"));
        Assert.Equal("PetsClient,ShopClient", Setting(settings, "deep/er/other.yaml", "ReferencedBy"));
        Assert.Equal("PetsClient,ShopClient", Setting(settings, "pets.yaml", "ReferencedBy"));
        Assert.Equal("PetsClient,ShopClient", Setting(settings, "zoo.yaml", "ReferencedBy"));
        Assert.Equal("ZooClient", Setting(settings, "zoo.yaml", "Name"));
        Assert.True(Setting(settings, "deep/er/other.yaml", "Name") is null or "");
        Assert.DoesNotContain("gone.yaml", settings, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_in_many_files_is_a_client_and_changes_with_each_of_them()
    {
        ConsumerProject consumer = ConsumerProject.Create(packed, "Files", Documents.Project(
            Documents.Package + """<OpenApiClient Include="pets.yaml" References="models of pets/*.yaml" />"""))
            .Write("pets.yaml", Documents.Pets.Replace("'#/components/schemas/Pet'", "'models%20of%20pets/Cat.yaml'", StringComparison.Ordinal))
            .Write("models of pets/Cat.yaml", "type: object\nproperties:\n  name: { type: string }\n")
            .Write("Program.cs", "Cat pet = new() { Name = \"Tom\" };\nConsole.WriteLine(pet.Name);\n");
        (await consumer.BuildAsync()).ShouldSucceed().ShouldSay("0 Warning(s)");

        consumer.Write("models of pets/Cat.yaml", "type: object\nproperties:\n  nickname: { type: string, descripton: x }\n")
            .Write("Program.cs", "Cat pet = new() { Nickname = \"Tom\" };\nConsole.WriteLine(pet.Nickname);\n");

        (await consumer.BuildAsync("--no-restore")).ShouldSucceed().ShouldMatch(@"[\\/]models of pets[\\/]Cat\.yaml\(3,29\): \w+ KREA23");
    }

    [Fact]
    public async Task A_document_is_no_content_and_is_watched_and_a_failing_generator_is_an_error()
    {
        ConsumerProject consumer = ConsumerProject.Create(packed, "Web", Documents.Project(
                Documents.Package + """<OpenApiClient Include="pets.json" />""",
                "<WarningsAsErrors>nullable</WarningsAsErrors>",
                sdk: "Microsoft.NET.Sdk.Web"))
            .Write("pets.json", "{}");
        await consumer.EvaluateAsync("-t:Restore");

        ProcessResult content = await consumer.EvaluateAsync("-getItem:Content,None");
        ProcessResult watched = await consumer.EvaluateAsync("-getItem:Watch", "-getProperty:WarningsAsErrors");

        content.ShouldNotSay("pets.json");
        watched.ShouldSay("pets.json").ShouldSay("nullable").ShouldSay("CS8784").ShouldSay("CS8785");
    }

    [Fact]
    public async Task Usings_stay_away_when_they_are_not_wanted()
    {
        ConsumerProject consumer = ConsumerProject.Create(packed, "Using", Documents.Project(Documents.Package + Documents.PetsItem)).Write("pets.yaml", Documents.Pets);
        await consumer.EvaluateAsync("-t:Restore");

        (await consumer.EvaluateAsync("-getItem:Using", "-t:KreaGenPassDocuments")).ShouldSay("\"Pets\"").ShouldSay("\"KreaGen.Jobs\"");
        (await consumer.EvaluateAsync("-getItem:Using", "-t:KreaGenPassDocuments", "-p:KreaGenImplicitUsings=false")).ShouldNotSay("\"Pets\"").ShouldNotSay("KreaGen.Jobs");
        (await consumer.EvaluateAsync("-getItem:Using", "-t:KreaGenPassDocuments", "-p:ImplicitUsings=disable")).ShouldNotSay("\"Pets\"").ShouldNotSay("KreaGen.Jobs");
    }

    [Fact]
    public async Task The_compiler_keeps_what_generators_made_only_where_that_is_asked_for()
    {
        ConsumerProject consumer = ConsumerProject.Create(packed, "Kept", Documents.Project(Documents.Package + Documents.PetsItem, "<Features>strict</Features>"));
        await consumer.EvaluateAsync("-t:Restore");

        Assert.Equal("strict", (await consumer.EvaluateAsync("-getProperty:Features")).Output.Trim());
        Assert.Equal("enable-generator-cache;strict", (await consumer.EvaluateAsync("-getProperty:Features", "-p:KreaGenReuseGenerators=true")).Output.Trim());
    }

    [Fact]
    public async Task A_compiler_that_serves_one_build_does_not_measure_itself()
    {
        ConsumerProject consumer = ConsumerProject.Create(packed, "Alone", Documents.Project(Documents.Package + Documents.PetsItem, ""));
        await consumer.EvaluateAsync("-t:Restore");

        Assert.Equal("DOTNET_TieredPGO=0", await EnvironmentAsync("-p:UseSharedCompilation=false"));
        Assert.Equal("", await EnvironmentAsync("-p:UseSharedCompilation=true"));
        Assert.Equal("", await EnvironmentAsync("-p:UseSharedCompilation="));
        Assert.Equal("MINE=1", await EnvironmentAsync("-p:UseSharedCompilation=false", "-p:CscEnvironment=MINE=1"));

        async Task<string> EnvironmentAsync(params string[] properties)
            => (await consumer.EvaluateAsync(["-getProperty:CscEnvironment", .. properties])).Output.Trim();
    }

    private static string? Setting(string settings, string file, string name)
        => settings.Split("\n[").Single(section => section.Contains("/" + file + "]", StringComparison.Ordinal))
            .Split('\n')
            .Select(static line => line.Split('=', 2))
            .Where(pair => pair[0].Trim() == "build_metadata.AdditionalFiles.KreaGen" + name)
            .Select(static pair => pair[1].Trim())
            .SingleOrDefault();
}
