using KreaGen.Package.Tests.Consumers;
using KreaGen.Package.Tests.Packing;
using KreaGen.Package.Tests.Processes;

namespace KreaGen.Package.Tests;

/// <summary>What the first page promises, typed by a stranger into an empty project.</summary>
[Collection(PackedTests.Name)]
public sealed class FirstContactTests(PackedFixture packed)
{
    private const string Program = """
        string apiKey = args[0];
        CancellationToken ct = CancellationToken.None;

        using var client = new EvoLinkClient(apiKey);

        Job<TaskDetailResponse> job = await client.StartImageGenerationAsync(new()
        {
            Prompt  = "A cinematic product poster, silver headphones",
            Size    = ImageSize.Ratio16x9,
            Quality = ImageQuality.TwoK,
            Seed    = 12345,
        });

        await foreach (TaskDetailResponse now in job.WatchAsync(ct)) Console.WriteLine($"{now.Progress}%");
        TaskDetailResponse done = await job.WaitAsync(ct);                 // throws a typed error if the job failed
        await client.DownloadAsync(done.Results![0], "poster.png", ct);    // streamed, atomic, no key sent to the image host

        """;

    [Fact]
    public async Task The_two_listings_of_the_product_page_build_without_a_warning()
    {
        ConsumerProject consumer = ConsumerProject.Create(packed, "First", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <OutputType>Exe</OutputType>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="KreaGen" Version="1.0.0" />
                <OpenApiClient Include="specs/evolink/*.yaml" Name="EvoLinkClient" Namespace="Krea.EvoLink" />
              </ItemGroup>
            </Project>
            """).WithEvoLink().Write("Program.cs", Program);

        ProcessResult built = await consumer.BuildAsync();

        built.ShouldSucceed().ShouldSay("0 Warning(s)");
        Assert.True(File.Exists(consumer.PathOf("bin/Debug/net10.0/KreaGen.Runtime.dll")), built.Output);
        Assert.False(File.Exists(consumer.PathOf("bin/Debug/net10.0/KreaGen.Generator.dll")), "The generator is no part of the user's program.");
    }

    [Fact]
    public async Task The_ready_client_needs_one_package_and_one_using()
    {
        ConsumerProject consumer = ConsumerProject.Create(
                packed, "Ready", Documents.Project("""<PackageReference Include="KreaGen.Clients" Version="1.0.0" />"""))
            .Write("Program.cs", "using Krea.EvoLink;\n\n" + Program);

        (await consumer.BuildAsync()).ShouldSucceed().ShouldSay("0 Warning(s)");
    }
}
