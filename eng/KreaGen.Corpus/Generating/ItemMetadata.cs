using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KreaGen.Corpus.Generating;

/// <summary>The metadata of the <c>OpenApiClient</c> items of a run: every document is a client of this name.</summary>
internal sealed class ItemMetadata : AnalyzerConfigOptionsProvider
{
    public const string Client = "CorpusClient";
    public const string Namespace = "Corpus.Api";

    private static readonly Values None = new([]);

    private static readonly Values Item = new(new()
    {
        ["build_metadata.AdditionalFiles.KreaGenName"] = Client,
        ["build_metadata.AdditionalFiles.KreaGenNamespace"] = Namespace,
    });

    private static readonly Values Reference = new(new() { ["build_metadata.AdditionalFiles.KreaGenReferencedBy"] = Client });

    public override AnalyzerConfigOptions GlobalOptions => None;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => None;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => textFile is DocumentFile { IsReference: true } ? Reference : Item;

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value!);
    }
}
