using KreaGen.Generator.Diagnostics;

namespace KreaGen.Generator.Text.Markdown;

/// <summary>Finds the one OpenAPI document that a Markdown page holds in a fenced block.</summary>
internal static class MarkdownPage
{
    /// <summary>The block with the document; null when there is not exactly one, which has been reported.</summary>
    public static Fence? FindDocument(Reading page, bool isMdx)
    {
        List<Fence> fences = new FenceScanner(page.Text.Content, isMdx).Scan(page.Cancellation);
        List<Fence> documents = [.. fences.Where(fence => RootKeys.NameDocument(fence.Content))];
        if (documents.Count == 0)
        {
            page.Report(Descriptors.PageWithoutDocument, fences.Count > 0 ? fences[0].Start : 0, fences.Count > 0
                ? EndOf(fences[0]) : 0, Reading.Number(fences.Count));
            return null;
        }

        Fence document = documents[0];
        foreach (Fence other in documents.Skip(1))
        {
            page.Report(
                Descriptors.PageWithSeveralDocuments,
                other.Start,
                EndOf(other),
                Reading.Number(page.Text.Location(document.Start, document.Start).Line + 1));
        }

        if (!document.IsClosed)
        {
            page.Report(Descriptors.FenceNotClosed, document.Start, EndOf(document), Excerpt.Of(document.Marker));
        }

        return page.HasError ? null : document;
    }

    private static int EndOf(Fence fence) => fence.Start + fence.Marker.Length;
}
