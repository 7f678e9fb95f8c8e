using KreaGen.Generator.Documents.Structure;

namespace KreaGen.Generator.OpenApi;

/// <summary>The Encoding Object of a field of a form.</summary>
/// <param name="Field">The field's name.</param>
/// <param name="Node">The object.</param>
internal readonly record struct EncodingObject(string Field, OpenApiNode Node)
{
    public string? ContentType => Node.TextOf(Keywords.ContentType);

    /// <summary>Whether it says how the value is written, after which the content type does not count.</summary>
    public bool IsStyled => Node.Says(Keywords.XKreagenStyle) || Node.Says(Keywords.Style) || Node.Says(Keywords.Explode) || Node.Says(Keywords.AllowReserved);

    /// <summary>The style that it names, or the one that OpenAPI has no name for.</summary>
    public string? Style => Node.TextOf(Keywords.XKreagenStyle) ?? Node.TextOf(Keywords.Style);

    /// <summary>Whether lists and objects are written apart; null where nothing is said.</summary>
    public bool? Explode => Node.Says(Keywords.Explode) ? Node.IsTrueAt(Keywords.Explode) : null;

    public bool AllowReserved => Node.IsTrueAt(Keywords.AllowReserved);

    public IEnumerable<HeaderObject> Headers => Node[Keywords.Headers].Members.Select(static header => new HeaderObject(header.Name, header.Node.Resolved));
}
