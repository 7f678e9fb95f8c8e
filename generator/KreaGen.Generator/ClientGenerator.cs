using System.Text;
using KreaGen.Generator.Baselines;
using KreaGen.Generator.Collections;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Emission.Pages;
using KreaGen.Generator.Model;
using KreaGen.Generator.Model.Names;
using KreaGen.Generator.Projects;
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

        IncrementalValuesProvider<(string Client, string Path)> named = sources.Select(static (client, _) => (client.Settings.Name, client.Files[0].Path));

        IncrementalValueProvider<string?> oldLanguage = context.ParseOptionsProvider.Select(static (options, _) => LanguageCheck.TooOld(options));

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

        IncrementalValueProvider<ClientCollisions> collisions = models
            .Select(static (client, _) => ClientTypes.Of(client))
            .Collect()
            .Combine(named.Collect())
            .Select(static (pair, _) => ClientCollisions.Find(pair.Left, pair.Right))
            .WithTrackingName(StepNames.Collisions);

        IncrementalValuesProvider<FileModel> files = models
            .Combine(collisions.Select(static (found, _) => found.Clients).Combine(oldLanguage))
            .Where(static pair => pair.Right.Right is null && !pair.Right.Left.Contains(pair.Left.Name))
            .SelectMany(static (pair, _) => FileBuckets.Of(pair.Left.Files))
            .WithTrackingName(StepNames.Buckets)
            .SelectMany(static (bucket, _) => bucket.Items)
            .WithTrackingName(StepNames.Files);

        IncrementalValuesProvider<ClientListing> surfaces = bound
            .Where(static client => client.ApiListing is not null)
            .Select(static (client, _) => client.ApiListing!)
            .Combine(collisions.Select(static (found, _) => found.Clients).Combine(oldLanguage))
            .Where(static pair => pair.Right.Right is null && !pair.Right.Left.Contains(pair.Left.Client))
            .Select(static (pair, _) => pair.Left)
            .WithTrackingName(StepNames.Surfaces);

        IncrementalValuesProvider<Problem> problems = bound
            .SelectMany(static (client, _) => client.Problems.Items)
            .WithTrackingName(StepNames.Problems);

        IncrementalValueProvider<EquatableArray<Problem>> items = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, cancellationToken) => ProjectFile.Read(pair.Left, pair.Right.GetOptions(pair.Left), cancellationToken))
            .Where(static file => file is not null)
            .Collect()
            .Combine(sources.SelectMany(static (client, _) => client.Files.Select(static file => file.Path)).Collect())
            .Select(static (pair, _) => ItemCheck.Run(pair.Left!, pair.Right))
            .WithTrackingName(StepNames.Items);

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
        context.RegisterSourceOutput(collisions, static (output, found) => Report(output, found.Problems));
        context.RegisterSourceOutput(items, Report);
        context.RegisterSourceOutput(named.Collect().Combine(oldLanguage), static (output, pair) =>
        {
            if (pair.Right is { } version && !pair.Left.IsEmpty)
            {
                output.ReportDiagnostic(LanguageCheck.Report(version, pair.Left[0].Path).ToDiagnostic());
            }
        });
    }

    private static void Report(SourceProductionContext output, EquatableArray<Problem> problems)
    {
        foreach (Problem problem in problems)
        {
            output.ReportDiagnostic(problem.ToDiagnostic());
        }
    }
}
