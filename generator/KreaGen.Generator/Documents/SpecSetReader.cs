using System.Collections.Immutable;
using System.Text.Json.Nodes;
using KreaGen.Generator.Collections;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Documents.Lints;
using KreaGen.Generator.Documents.Merging;
using KreaGen.Generator.Documents.Overlays;
using KreaGen.Generator.Documents.References;
using KreaGen.Generator.Documents.Structure;
using KreaGen.Generator.Documents.Variants;
using KreaGen.Generator.Sources;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents;

/// <summary>Several files to one merged, checked tree for one client.</summary>
internal static class SpecSetReader
{
    /// <param name="sources">The client's files in any order: documents, their localized variants, overlays.</param>
    /// <param name="languages">The languages wanted, in order; <c>""</c> and <c>en</c> are the neutral documents' own where no variant says otherwise.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <exception cref="OperationCanceledException">The reading was canceled.</exception>
    public static SpecSetResult Read(IReadOnlyList<SpecSource> sources, IReadOnlyList<string> languages, CancellationToken cancellationToken)
        => Read(sources, [], languages, cancellationToken);

    /// <param name="sources">The client's files in any order: documents, their localized variants, overlays.</param>
    /// <param name="references">The files that the documents may refer to; one that no reference leads to is not read.</param>
    /// <param name="languages">The languages wanted, in order.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <exception cref="OperationCanceledException">The reading was canceled.</exception>
    public static SpecSetResult Read(IReadOnlyList<SpecSource> sources, IReadOnlyList<SpecSource> references, IReadOnlyList<string> languages,
        CancellationToken cancellationToken)
        => Compose([.. sources.Select(source => SpecReader.ReadPart(source.Path, source.Text, cancellationToken))], references, languages, cancellationToken);

    /// <summary>The same from trees; it changes them.</summary>
    public static SpecSetResult Compose(IReadOnlyList<SpecTree> trees, IReadOnlyList<string> languages, CancellationToken cancellationToken)
        => Compose(trees, [], languages, cancellationToken);

    private static SpecSetResult Compose(IReadOnlyList<SpecTree> trees, IReadOnlyList<SpecSource> references, IReadOnlyList<string> languages,
        CancellationToken cancellationToken)
    {
        List<Problem> problems = [];
        SpecSet? set = Compose(trees, new(references, problems, cancellationToken), languages, problems, cancellationToken);
        bool failed = problems.Exists(static problem => problem.IsError);

        // What stands in a file that two documents refer to is found in both.
        return new SpecSetResult(failed ? null : set, problems.Distinct().ToEquatableArray());
    }

    private static SpecSet? Compose(IReadOnlyList<SpecTree> trees, ReferencedFiles files, IReadOnlyList<string> languages, List<Problem> problems,
        CancellationToken cancellationToken)
    {
        foreach (SpecTree tree in trees.OrderBy(static tree => tree.Path, StringComparer.Ordinal))
        {
            problems.AddRange(tree.Problems);
        }

        List<SpecTree> readable = [.. trees.Where(static tree => tree.Root is not null)];
        NodeSourceMap origins = new();
        DocumentReader reader = new(files, origins, problems, cancellationToken);
        IReadOnlyList<SpecDocument> documents = reader.Read([.. readable.Where(static tree => !OverlayReader.IsOverlay(tree))]);
        OverlayStep.Run(readable.Where(OverlayReader.IsOverlay), documents, origins, problems, cancellationToken);
        if (documents.Count == 0 && !problems.Exists(static problem => problem.IsError))
        {
            SourceLocation place = readable.Count == 0 ? default : readable[0].Locations.ValueAt(JsonPointer.Root);
            problems.Add(Problem.Create(Descriptors.NoDocument, place, readable.Count == 0 ? "it names no file" : "its files are overlays only"));
        }

        if (problems.Exists(static problem => problem.IsError))
        {
            return null;
        }

        foreach (SpecDocument document in documents)
        {
            foreach (SpecDocument variant in document.Variants.Values)
            {
                new VariantCheck(document, variant, origins, problems).Run();
            }

            StructureCheck.Run(document.Root, origins, problems, cancellationToken);
        }

        JsonObject root = DocumentMerge.Run(documents, origins, problems, cancellationToken);

        // Several documents' references are local ones by now; one document may still name its own file.
        Func<string, string?> localize = documents.Count == 1 ? new ReferenceRewrite(documents[0], documents, null, origins).Target : static _ => null;
        ISet<JsonPointer> broken = ReferenceCheck.Run(root, OpenApiKinds.Document, localize, files, origins, problems, cancellationToken);
        SpecSet set = new(root, origins, languages.ToImmutableArray(), broken, ImmutableArray<Problem>.Empty);

        LintStep.Run(set, problems, cancellationToken);
        return set.With(problems);
    }
}
