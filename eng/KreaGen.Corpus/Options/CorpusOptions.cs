namespace KreaGen.Corpus.Options;

/// <summary>What one run was asked for.</summary>
/// <param name="Folder">The folder with the documents.</param>
/// <param name="List">A file that names the documents to take, one a line, relative to the folder; null for all.</param>
/// <param name="Out">Where the table goes; null for standard output.</param>
/// <param name="WithExamples">Whether examples and defaults are read by the generated types and written back.</param>
/// <param name="Keep">Where the generated files are kept, a folder per document; null for nowhere.</param>
/// <param name="Jobs">How many documents are worked on at a time.</param>
/// <param name="WithAnalyzers">Whether the SDK's analyzers look at the generated code too.</param>
/// <param name="Bounds">What one document may cost.</param>
internal sealed record CorpusOptions(
    DirectoryInfo Folder,
    FileInfo? List,
    FileInfo? Out,
    bool WithExamples,
    DirectoryInfo? Keep,
    int Jobs,
    bool WithAnalyzers,
    Bounds Bounds);
