using System.Text.Json.Nodes;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents.References;

/// <summary>Finds what the references of one document, and of the parts that it takes in, lead to.</summary>
internal sealed class ReferenceFinder(ReferencedFile document, ReferencedFiles files)
{
    /// <summary>The target; null where there is none.</summary>
    /// <param name="reference">The reference as it is written.</param>
    /// <param name="from">The file that it stands in.</param>
    public ReferenceTarget? Find(string reference, ReferencedFile from)
    {
        if (reference.Length == 0)
        {
            return null;
        }

        FileReference parsed = FileReference.Parse(reference);
        ReferencedFile? file = parsed.File.Length == 0 ? from : parsed.IsAddress ? null : files.Find(from.Path, parsed.File);
        if (file?.Find(parsed.Fragment, out JsonNode? node) is { } pointer)
        {
            return new(file, pointer, node!);
        }

        // Authors who split a document up go on to write "#/components" in the files and mean the document's.
        return parsed.File.Length == 0 && !ReferenceEquals(from, document) && document.Find(parsed.Fragment, out node) is { } own
            ? new(document, own, node!) : null;
    }

    /// <summary>A reference that leads nowhere, as the document itself would write it.</summary>
    public string Seen(FileReference reference, ReferencedFile from)
        => FileReference.Write(
            document.Path,
            reference.File.Length == 0 ? from.Path : FilePaths.Resolve(from.Path, Uri.UnescapeDataString(reference.File)),
            reference.Fragment);
}
