using KreaGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KreaGen.Generator.Tests.Projects;

/// <summary>What is wrong with items and projects has one message each, which says what to do.</summary>
public sealed class ProjectTests
{
    private const string Pets = """
        openapi: 3.1.0
        info: { title: Pets, version: '1' }
        servers: [{ url: https://pets.example }]
        paths:
          /pets:
            get:
              operationId: listPets
              responses: { '200': { description: All., content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } } }
        components:
          schemas:
            Pet: { type: object, properties: { name: { type: string } } }
        """;

    [Theory]
    [InlineData("""<OpenApiClient Include="pets.yaml" Namspace="Pets" />""", "Shop.csproj(3,40): warning KREA0007: 'Namspace' is not metadata of OpenApiClient items; did you mean 'Namespace'?")]
    [InlineData("""<OpenApiClient Include="pets.yaml"><Baselin>a</Baselin></OpenApiClient>""", "Shop.csproj(3,41): warning KREA0007: 'Baselin' is not metadata of OpenApiClient items; did you mean 'Baseline'?")]
    [InlineData("""<OpenApiClient Update="pets.yaml" Colour="red" />""", "Shop.csproj(3,39): warning KREA0007: 'Colour' is not metadata of OpenApiClient items; the metadata are Name, ")]
    [InlineData("""<OpenApiClient Include="specs/*.yml" />""", "Shop.csproj(3,20): warning KREA0008: The pattern 'specs/*.yml' matches no file: correct it, or remove the item")]
    [InlineData("""<OpenApiClient Include="specs/**/*.json;specs/*.yaml" />""", "Shop.csproj(3,20): warning KREA0008: The pattern 'specs/**/*.json' matches no file")]
    public void What_MSBuild_passes_over_is_said(string item, string message)
        => Assert.StartsWith(message, Assert.Single(Run(item)).ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("""<OpenApiClient Include="pets.yaml" name="A" NAMESPACE="B" References="x" Link="pets" />""")]
    [InlineData("""<OpenApiClient Include="specs/*.yaml" /><OpenApiClient Include="../shop/specs/**/a?.yaml" /><OpenApiClient Include="**/*.yaml" />""")]
    [InlineData("""<OpenApiClient Include="$(Specs)/*.yaml" /><OpenApiClient Include="*.yml" Condition="'$(A)' == 'b'" />""")]
    [InlineData("""<OpenApiClient Include="*.yml" /><OpenApiClient Remove="a.yml" />""")]
    [InlineData("""<OpenApiClient Include="specs/**" />""")]
    [InlineData("""<None Include="*.yml" Namspace="a" />""")]
    [InlineData("""<unclosed>""")]
    public void What_may_be_meant_is_not(string item) => Assert.Empty(Run(item));

    [Fact]
    public void Clients_that_declare_the_same_type_have_one_message_and_one_is_left()
    {
        Generation generation = TwoClients("PetsClient", "DogsClient", "Pets", "Pets");

        Diagnostic problem = Assert.Single(generation.Diagnostics);
        Assert.Equal(
            "a.yaml(1,1): error KREA0006: The clients 'DogsClient' and 'PetsClient' both declare 'Pet' in the namespace 'Pets': "
            + "set another Namespace on the items of one of them, or the same Name on all to make them one client",
            problem.ToString());
        Assert.Empty(generation.Complaints());
    }

    [Fact]
    public void Clients_that_declare_the_same_type_in_different_namespaces_are_fine()
        => Assert.Empty(TwoClients("PetsClient", "DogsClient", "Pets", "Dogs").AssertCompiles().Diagnostics);

    [Fact]
    public void Names_that_differ_in_case_have_a_message_and_the_generator_stands()
        => Assert.Equal("KREA0010", Assert.Single(TwoClients("PetsClient", "petsClient", "Pets", "Dogs").Diagnostics).Id);

    [Fact]
    public void An_old_CSharp_has_one_message()
    {
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new ClientGenerator().AsSourceGenerator()],
            [new SpecFile("specs/a.yaml", Pets)],
            new CSharpParseOptions(LanguageVersion.CSharp11),
            new ItemMetadata(Generation.Settings()));

        GeneratorDriverRunResult result = driver.RunGenerators(References.Compilation()).GetRunResult();

        Assert.Equal(
            "specs/a.yaml(1,1): error KREA0005: The client needs C# 12.0 or later, but the project uses C# 11.0: set LangVersion to 12.0 or later, or remove it",
            Assert.Single(result.Diagnostics).ToString());
        Assert.Empty(result.GeneratedTrees);
    }

    private static Generation TwoClients(string first, string second, string firstNamespace, string secondNamespace)
        => Generation.Run(
            [new SpecFile("a.yaml", Pets), new SpecFile("b.yaml", Pets)],
            new ItemMetadata(Generation.Settings(), path => path == "a.yaml" ? Generation.Settings(first, firstNamespace) : Generation.Settings(second, secondNamespace)));

    private static System.Collections.Immutable.ImmutableArray<Diagnostic> Run(string item)
    {
        string project = $"<Project Sdk=\"Microsoft.NET.Sdk\">\n  <ItemGroup>\n    {item}\n  </ItemGroup>\n</Project>\n";
        SpecFile[] files = [new("/code/shop/pets.yaml", Pets), new("/code/shop/specs/ab.yaml", Pets), new("Shop.csproj", project)];
        Dictionary<string, string> settings = Generation.Settings();
        settings["Operations"] = "listPets";
        return Generation.Run(files, new ItemMetadata(settings, static path
            => path == "Shop.csproj" ? new Dictionary<string, string> { ["Project"] = "/code/shop" } : null)).Diagnostics;
    }
}
