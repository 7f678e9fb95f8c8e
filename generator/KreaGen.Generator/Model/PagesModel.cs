using KreaGen.Generator.Model.Names;

namespace KreaGen.Generator.Model;

/// <summary>How an operation's responses are pages of one list.</summary>
internal sealed record PagesModel
{
    /// <summary>The C# name of the list, as in <c>Enumerate…Async</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The C# name of the field that has its definition.</summary>
    public string FieldName => PrivateNames.Field(Name) + "Pages";

    public required PagesKind Kind { get; init; }

    /// <summary>The list in a page; no steps when the response itself is the list.</summary>
    public required AccessorModel Items { get; init; }

    /// <summary>The next cursor, or the address of the next page.</summary>
    public AccessorModel? Next { get; init; }

    /// <summary>The cursor in the last item of a page.</summary>
    public AccessorModel? Last { get; init; }

    public AccessorModel? More { get; init; }

    public AccessorModel? Total { get; init; }

    /// <summary>The relation of the <c>Link</c> header that leads to the next page; null for none.</summary>
    public string? Link { get; init; }

    /// <summary>The C# name of the parameter that takes the position; null when addresses are followed.</summary>
    public string? Position { get; init; }

    /// <summary>The member of the request's body that takes the position; null when a parameter does.</summary>
    public AccessorModel? PositionInBody { get; init; }

    /// <summary>The position of the first page unless the caller gives another, for offsets and page numbers.</summary>
    public long First { get; init; }
}
