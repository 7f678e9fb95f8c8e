using KreaGen.Generator.Diagnostics;

namespace KreaGen.Generator.Text;

/// <summary>Answers for places in one document; the table behind it may be made at the first question.</summary>
internal sealed class SourceLocationMap(SpecText text, Lazy<SourceLocationTable> table) : ISourceLocations
{
    /// <summary>The places of a document that could not be read: everything stands at its start.</summary>
    public static SourceLocationMap None(SpecText text)
        => new(text, new Lazy<SourceLocationTable>(() =>
        {
            SourceLocationTable start = new();
            start.Add(null, SourceSpan.None, SourceSpan.None, 0, 0);
            return start;
        }));

    public SourceLocation ValueAt(JsonPointer pointer)
    {
        SourceSpan entry = table.Value[Find(pointer)];
        return text.Location(entry.Start, entry.End);
    }

    public SourceLocation KeyAt(JsonPointer pointer)
    {
        SourceSpan entry = table.Value[Find(pointer)];
        return entry.KeyStart == SourceSpan.None
            ? text.Location(entry.Start, entry.End)
            : text.Location(entry.KeyStart, entry.KeyEnd);
    }

    private int Find(JsonPointer pointer)
    {
        int entry = 0;
        foreach (string token in pointer.Tokens)
        {
            int child = table.Value.Child(entry, token);
            if (child == SourceSpan.None)
            {
                break;
            }

            entry = child;
        }

        return entry;
    }
}
