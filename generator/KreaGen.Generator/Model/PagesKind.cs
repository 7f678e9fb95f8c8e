namespace KreaGen.Generator.Model;

/// <summary>What leads from one page to the next.</summary>
internal enum PagesKind
{
    /// <summary>A text in the response, or in its last item, that a parameter takes.</summary>
    Cursor,

    /// <summary>The address of the next page, in the response or in its <c>Link</c> header.</summary>
    Address,

    /// <summary>How many items came before.</summary>
    Offset,

    /// <summary>The number of the page.</summary>
    Number,
}
