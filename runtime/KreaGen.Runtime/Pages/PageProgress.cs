namespace KreaGen.Pages;

/// <summary>What is remembered on the way through pages, so that it ends whatever the server answers.</summary>
internal sealed class PageProgress
{
    /// <summary>So many pages in a row may be empty though each names another one: filters leave such holes.</summary>
    private const int MaxEmptyPages = 100;

    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private int _empty;
    private int? _hash;
    private long _count;

    /// <summary>How many items there were.</summary>
    public long Count => _count;

    /// <summary>Takes note of a page; whether it says itself that it is the last.</summary>
    public bool IsLast<TPage, TItem>(PageDefinition<TPage, TItem> definition, TPage page, int items)
    {
        _count += items;
        _empty = items == 0 ? _empty + 1 : 0;
        return definition.More?.Invoke(page) == false || _empty >= MaxEmptyPages || (definition.Total?.Invoke(page) is { } total && _count >= total);
    }

    /// <summary>Whether a cursor or address leads to a page that was not there before.</summary>
    public bool IsNew(string? next) => !string.IsNullOrEmpty(next) && _seen.Add(next);

    /// <summary>Whether a page is, byte for byte, the one before: the server does not look at the position.</summary>
    public bool IsRepeated(int hash)
    {
        bool repeated = _hash == hash;
        _hash = hash;
        return repeated;
    }
}
