using System.Text;
using KreaGen.Generator.Baselines;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Emission.Pages;
using KreaGen.Generator.Model;
using KreaGen.Generator.Model.Names;
using KreaGen.Generator.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace KreaGen.Generator;

/// <summary>Turns the OpenAPI documents of <c>OpenApiClient</c> items into typed clients. The pipeline only: every decision lives in a room.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ClientGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<ClientSources> sources = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, cancellationToken) => SpecSourceReader.Read(pair.Left, pair.Right.GetOptions(pair.Left), cancellationToken))
            .Where(static source => source is not null)
            .Collect()
            .SelectMany(static (files, _) => ClientSources.Group(files!))
            .WithTrackingName(StepNames.Sources);

        IncrementalValuesProvider<BoundClient> bound = sources
            .Select(static (client, cancellationToken) => ClientReader.Read(client, cancellationToken))
            .WithTrackingName(StepNames.Bound);

        IncrementalValuesProvider<ClientModel> models = bound
            .Where(static client => client.Model is not null)
            .Select(static (client, _) => client.Model!)
            .WithTrackingName(StepNames.Model);

        IncrementalValueProvider<ShadowedNames> shadowed = models
            .Select(static (client, _) => ClientNames.Of(client))
            .Collect()
            .Combine(context.CompilationProvider)
            .Select(static (pair, _) => ShadowedNameFinder.Find(pair.Left, pair.Right))
            .WithTrackingName(StepNames.ShadowedNames);

        IncrementalValuesProvider<FileModel> files = models
            .SelectMany(static (client, _) => FileBuckets.Of(client.Files))
            .WithTrackingName(StepNames.Buckets)
            .SelectMany(static (bucket, _) => bucket.Items)
            .WithTrackingName(StepNames.Files);

        IncrementalValuesProvider<ClientListing> surfaces = bound
            .Where(static client => client.ApiListing is not null)
            .Select(static (client, _) => client.ApiListing!)
            .WithTrackingName(StepNames.Surfaces);

        IncrementalValuesProvider<Problem> problems = bound
            .SelectMany(static (client, _) => client.Problems.Items)
            .WithTrackingName(StepNames.Problems);

        context.RegisterSourceOutput(
            files.Combine(shadowed),
            static (output, pair) =>
            {
                output.AddSource(pair.Left.HintName + ".g.cs", SourceText.From(FilePage.Render(pair.Left, pair.Right), Encoding.UTF8));
                if (FilePage.RenderJson(pair.Left, pair.Right) is { Length: > 0 } json)
                {
                    output.AddSource(pair.Left.HintName + ".Json.g.cs", SourceText.From(json, Encoding.UTF8));
                }
            });
        context.RegisterSourceOutput(surfaces, static (output, surface) => output.AddSource(surface.Client
            + ".api.g.cs", SourceText.From(surface.Text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false))));
        context.RegisterSourceOutput(problems, static (output, problem) => output.ReportDiagnostic(problem.ToDiagnostic()));
    }
}
