namespace KreaGen.Generator.Text;

/// <summary>What a document may cost. Documents are untrusted: every limit is charged before the memory is taken.</summary>
internal sealed record ReaderQuotas
{
    public static ReaderQuotas Default { get; } = new();

    /// <summary>Characters in a file: 128 MiB of memory, five times the largest description known to us.</summary>
    public int TextLength { get; init; } = 64 * 1024 * 1024;

    /// <summary>Nested mappings and lists: the deepest real document has 35, and later rooms may recurse this far.</summary>
    public int Depth { get; init; } = 64;

    /// <summary>Values in a document: a 13 MB description has less than a tenth.</summary>
    public int Nodes { get; init; } = 5_000_000;

    /// <summary>Values that aliases and merge keys may add: hand-written documents add dozens, bombs add billions.</summary>
    public int AliasNodes { get; init; } = 5_000;

    /// <summary>Characters that aliases and merge keys may add, for few anchors that name long texts.</summary>
    public int AliasCharacters { get; init; } = 8 * 1024 * 1024;

    /// <summary>Characters in one text or key: real documents embed pictures of half a million characters as base64.</summary>
    public int ScalarLength { get; init; } = 1024 * 1024;

    /// <summary>Problems reported for one file: more than a person reads, few enough to print.</summary>
    public int Problems { get; init; } = 50;
}
