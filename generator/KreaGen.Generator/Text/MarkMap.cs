using KreaGen.Generator.Diagnostics;

namespace KreaGen.Generator.Text;

/// <summary>Answers for places in one document; the table behind it may be made at the first question.</summary>
internal sealed class MarkMap(SpecText text, Lazy<MarkTable> table) : IMarkMap
{
    /// <summary>The places of a document that could not be read: everything stands at its start.</summary>
    public static MarkMap None(SpecText text)
        => new(text, new Lazy<MarkTable>(() =>
        {
            MarkTable start = new();
            start.Add(null, MarkEntry.None, MarkEntry.None, 0, 0);
            return start;
        }));

    public TextMark ValueAt(JsonPointer pointer)
    {
        MarkEntry entry = table.Value[Find(pointer)];
        return text.Mark(entry.Start, entry.End);
    }

    public TextMark KeyAt(JsonPointer pointer)
    {
        MarkEntry entry = table.Value[Find(pointer)];
        return entry.KeyStart == MarkEntry.None
            ? text.Mark(entry.Start, entry.End)
            : text.Mark(entry.KeyStart, entry.KeyEnd);
    }

    private int Find(JsonPointer pointer)
    {
        int entry = 0;
        foreach (string token in pointer.Tokens)
        {
            int child = table.Value.Child(entry, token);
            if (child == MarkEntry.None)
            {
                break;
            }

            entry = child;
        }

        return entry;
    }
}
