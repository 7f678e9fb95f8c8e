using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Documents.Variants;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents.Overlays;

/// <summary>
/// Applies a client's overlays in ordinal order of their file names: first those for every language, to
/// documents and variants alike, then those for one language, to its variants only.
/// </summary>
internal static class OverlayStep
{
    public static void Run(IEnumerable<SpecTree> trees, IReadOnlyList<SpecDocument> documents, NodeSourceMap origins, ICollection<Problem> problems,
        CancellationToken cancellationToken)
    {
        OverlayApplier applier = new(origins, problems, cancellationToken);
        foreach (LanguageFile file in LanguageFile.Sort(trees, needNeutral: false).OrderBy(static file => file.Language is not null))
        {
            if (OverlayReader.Read(file.Tree, problems) is { } overlay && documents.Count > 0)
            {
                applier.Apply(overlay, Targets(overlay, file.Language, documents));
            }
        }
    }

    private static List<SpecDocument> Targets(Overlay overlay, string? language, IReadOnlyList<SpecDocument> documents)
    {
        IEnumerable<SpecDocument> meant = documents.Any(document => document.FileName == overlay.Extends)
            ? documents.Where(document => document.FileName == overlay.Extends)
            : documents;
        return language is null
            ? [.. meant.SelectMany(static document => document.Variants.Values.Prepend(document))]
            : [.. meant.SelectMany(document => document.Variants.Where(variant => string.Equals(variant.Key, language, StringComparison.OrdinalIgnoreCase))
                .Select(static variant => variant.Value))];
    }
}
