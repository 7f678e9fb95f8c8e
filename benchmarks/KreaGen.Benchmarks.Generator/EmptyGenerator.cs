using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace KreaGen.Benchmarks.Generator;

/// <summary>As many steps and files as the real generator has, none of which does anything: what the driver itself costs.</summary>
internal sealed class EmptyGenerator(int count) : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<string> bound = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, _) => pair.Left.Path)
            .Where(static path => path.Length > 0)
            .Collect()
            .SelectMany(static (paths, _) => paths)
            .Select(static (path, _) => path);
        IncrementalValuesProvider<string> files = bound.Where(static path => path.Length > 0).Select(static (path, _) => path)
            .SelectMany((_, _) => Enumerable.Range(0, count).Select(static file => "File" + file).ToImmutableArray());
        IncrementalValuesProvider<string> surfaces = bound.Where(static path => path.Length == 0).Select(static (path, _) => path);
        IncrementalValuesProvider<string> problems = bound.SelectMany(static (_, _) => ImmutableArray<string>.Empty);
        context.RegisterSourceOutput(files, static (output, file) => output.AddSource(file, ""));
        context.RegisterSourceOutput(surfaces, static (output, file) => output.AddSource(file, ""));
        context.RegisterSourceOutput(problems, static (output, file) => output.AddSource(file, ""));
    }
}
