using System.ComponentModel;
using KreaGen.Pages;

namespace KreaGen.Generated;

/// <summary>What the document says about responses that are pages of one list.</summary>
/// <typeparam name="TPage">The type of a page.</typeparam>
/// <typeparam name="TItem">The type of an item.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PageDefinition<TPage, TItem>
{
    /// <summary>The items of a page; <see langword="null"/> counts as none.</summary>
    public required Func<TPage, IReadOnlyList<TItem>?> Items { get; init; }

    /// <summary>The next cursor, or the address of the next page; <see langword="null"/> or empty on the last page.</summary>
    public Func<TPage, string?>? Next { get; init; }

    /// <summary>The cursor in the last item of a page.</summary>
    public Func<TItem, string?>? Last { get; init; }

    /// <summary>The relation of the <c>Link</c> header (RFC 8288) that leads to the next page, such as <c>next</c>.</summary>
    public string? Link { get; init; }

    /// <summary>Whether there are more pages; <see langword="null"/> where the page does not say.</summary>
    public Func<TPage, bool?>? More { get; init; }

    /// <summary>How many items there are in all pages; <see langword="null"/> where the page does not say.</summary>
    public Func<TPage, long?>? Total { get; init; }
}
