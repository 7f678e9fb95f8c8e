using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents.References;

/// <summary>Where a part was taken from, against which the references in it are read.</summary>
/// <param name="File">The file.</param>
/// <param name="Pointer">The address in the file.</param>
/// <param name="Around">The part that it was put into; null for a component and for the document itself.</param>
internal sealed record ImportSource(ReferencedFile File, JsonPointer Pointer, ImportSource? Around)
{
    /// <summary>Whether a part would be put into itself.</summary>
    public bool IsWithin(ReferencedFile file, JsonPointer pointer)
    {
        for (ImportSource? source = this; source is not null; source = source.Around)
        {
            if (ReferenceEquals(source.File, file) && source.Pointer == pointer)
            {
                return true;
            }
        }

        return false;
    }
}
