using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KreaGen.Benchmarks.Analyzers;

/// <summary>The metadata of the items, as the project file sets it.</summary>
internal sealed class ItemSettings : AnalyzerConfigOptionsProvider
{
    private readonly Values _values = new();

    public override AnalyzerConfigOptions GlobalOptions => _values;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => _values;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => _values;

    private sealed class Values : AnalyzerConfigOptions
    {
        private readonly Dictionary<string, string> _metadata = new(StringComparer.OrdinalIgnoreCase)
        {
            ["build_metadata.AdditionalFiles.KreaGenName"] = "EvoLinkClient",
            ["build_metadata.AdditionalFiles.KreaGenNamespace"] = "Krea.EvoLink",
        };

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => _metadata.TryGetValue(key, out value);
    }
}
