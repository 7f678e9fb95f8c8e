using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents.References;

/// <summary>What the imports of all documents of a client share.</summary>
/// <param name="Files">The files.</param>
/// <param name="Origins">Where nodes come from.</param>
/// <param name="Problems">Receives the complaints.</param>
/// <param name="Cancellation">Ends the import early.</param>
internal sealed record ImportContext(ReferencedFiles Files, NodeSourceMap Origins, ICollection<Problem> Problems, CancellationToken Cancellation)
{
    public ImportCopies Copies { get; } = new(Origins);

    /// <summary>Whether what extensions refer to is taken in too, which no client needs.</summary>
    public bool WithExtensions { get; init; }

    /// <summary>Says of a reference that leads nowhere what is wrong with it.</summary>
    /// <param name="document">The document that needs what it refers to.</param>
    /// <param name="at">The place of the object that holds it.</param>
    /// <param name="text">The address of its text in the file.</param>
    /// <param name="reference">The text.</param>
    public void ReportBroken(ReferencedFile document, ImportSource at, JsonPointer text, string reference)
    {
        FileReference parsed = FileReference.Parse(reference);
        SourceLocation location = at.File.Locations.ValueAt(text);
        bool isThere = parsed.File.Length > 0 && Files.Find(at.File.Path, parsed.File) is not null;
        if (parsed.IsFile && !isThere)
        {
            Files.ReportMissing(document.Path, at.File.Path, parsed.File, location);
        }
        else
        {
            bool isOutside = !isThere && !parsed.IsLocal;
            Problems.Add(Problem.Create(isOutside ? Descriptors.ReferenceOutside : Descriptors.ReferenceDangling, location, reference));
        }
    }

    public void ReportTooMuch(ImportSource at, string reference, bool isCycle, bool isDeep)
        => Problems.Add(isCycle ? Problem.Create(Descriptors.ReferenceCycle, Location(at), reference)
            : isDeep ? Problem.Create(Descriptors.DepthExceeded, Location(at), Reading.Number(ReaderQuotas.Default.Depth))
            : Problem.Create(Descriptors.NodesExceeded, Location(at), Reading.Number(ImportCopies.MaxNodes)));

    private static SourceLocation Location(ImportSource at) => at.File.Locations.ValueAt(at.Pointer.Child("$ref"));
}
