using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KreaGen.Corpus.Compiling;

/// <summary>The severities and settings of a few global configuration files, the later ones winning by their level.</summary>
internal sealed class AnalyzerRules : AnalyzerConfigOptionsProvider
{
    private readonly Values _values;

    public AnalyzerRules(IEnumerable<string> files)
    {
        AnalyzerConfigSet set = AnalyzerConfigSet.Create(files.Select(static file => AnalyzerConfig.Parse(File.ReadAllText(file), file)).ToList(), out _);
        _values = new(set.GlobalConfigOptions.AnalyzerOptions);
        Severities = new SeverityOfRules(set.GlobalConfigOptions.TreeOptions);
    }

    public SyntaxTreeOptionsProvider Severities { get; }

    public override AnalyzerConfigOptions GlobalOptions => _values;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => _values;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => _values;

    private sealed class Values(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value!);
    }

    private sealed class SeverityOfRules(ImmutableDictionary<string, ReportDiagnostic> severities) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.NotGenerated;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
            => severities.TryGetValue(diagnosticId, out severity);

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
            => severities.TryGetValue(diagnosticId, out severity);
    }
}
