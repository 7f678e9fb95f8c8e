namespace KreaGen.Batches;

/// <summary>
/// Reads the bytes of a journal. Every line was flushed before the next one was written, so only the last one can be torn: by a process
/// that was killed, or by a machine that lost power.
/// </summary>
internal sealed class JournalReader(string path, ReadOnlyMemory<byte> bytes)
{
    private readonly Dictionary<string, ItemHistory> _items = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, ItemHistory> Items => _items;

    /// <summary>How many bytes of the file are whole lines; what follows is to be cut off.</summary>
    public int Whole { get; private set; }

    /// <summary>Whether the last whole line lacks its end.</summary>
    public bool LacksEnd { get; private set; }

    /// <summary>Reads all; <see langword="null"/> when not even the first line was written whole, so that nothing can have been submitted.</summary>
    /// <exception cref="BatchJournalException">The file is no journal, or damaged.</exception>
    public JournalHeader? Read()
    {
        (ReadOnlyMemory<byte> first, bool ended) = LineAt(0);
        JournalHeader? header = JournalHeader.Parse(first);
        if (header is null)
        {
            // A file of somebody else must not be cut: only the beginning of a header, or nothing at all, is a torn one.
            bool torn = first.Length + (ended ? 1 : 0) == bytes.Length
                && (first.Span.IndexOfAnyExcept((byte)0) < 0 || JournalHeader.Beginning.StartsWith(first.Span)
                    || first.Span.StartsWith(JournalHeader.Beginning));
            return torn ? null : throw new BatchJournalException(
                $"{path} is not the journal of a batch. Specify another file, or remove this one. The file was not changed.", path);
        }

        Advance(first, ended);
        if (header.Version == JournalHeader.Current)
        {
            ReadLines();
        }

        return header;
    }

    private void ReadLines()
    {
        for (int number = 2; Whole < bytes.Length && !LacksEnd; number++)
        {
            (ReadOnlyMemory<byte> text, bool ended) = LineAt(Whole);
            JournalLine? line = JournalLine.Parse(text);
            bool isLast = Whole + text.Length + (ended ? 1 : 0) == bytes.Length;
            if (line is null && !isLast)
            {
                throw new BatchJournalException(
                    string.Create(System.Globalization.CultureInfo.InvariantCulture,
                        $"{path}({number}) is damaged, so it is unknown what was paid for. Check your account, then repair or remove the line. Nothing was submitted."), path);
            }

            // A submit goes out only after its whole line is on disk: one whose line is torn never did.
            if (line is null || (!ended && line.Event == JournalEvent.Submitting))
            {
                return;
            }

            if (!_items.TryGetValue(line.Item, out ItemHistory? history))
            {
                _items[line.Item] = history = new();
            }

            history.Add(line);
            Advance(text, ended);
        }
    }

    private void Advance(ReadOnlyMemory<byte> text, bool ended)
    {
        Whole += text.Length + (ended ? 1 : 0);
        LacksEnd = !ended;
    }

    private (ReadOnlyMemory<byte> Text, bool Ended) LineAt(int start)
    {
        ReadOnlyMemory<byte> rest = bytes[start..];
        int end = rest.Span.IndexOf((byte)'\n');
        return end < 0 ? (rest, false) : (rest[..end], true);
    }
}
