using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KreaGen.Generator.Tests.Harness;

/// <summary>The metadata of <c>OpenApiClient</c> items as the build hands it over; the same for every file unless a file has its own.</summary>
internal sealed class ItemMetadata(IReadOnlyDictionary<string, string> common, Func<string, IReadOnlyDictionary<string, string>?>? perFile = null) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(new Dictionary<string, string>());

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options(perFile?.Invoke(textFile.Path) ?? common);

    private sealed class Options(IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptions
    {
        private const string Prefix = "build_metadata.AdditionalFiles.KreaGen";

        public override bool TryGetValue(string key, out string value)
        {
            value = "";
            return key.StartsWith(Prefix, StringComparison.Ordinal) && values.TryGetValue(key[Prefix.Length..], out value!);
        }
    }
}
