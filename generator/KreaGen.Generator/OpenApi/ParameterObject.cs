using KreaGen.Generator.Documents;
using KreaGen.Generator.Documents.Official;
using KreaGen.Generator.Documents.Structure;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.OpenApi;

/// <summary>The Parameter Object.</summary>
/// <param name="Node">The object, references followed.</param>
internal readonly record struct ParameterObject(OpenApiNode Node)
{
    /// <summary>The style of lists parted by tabs, which only Swagger 2.0 has.</summary>
    public const string TabDelimited = SwaggerLists.Tabs;

    public JsonPointer Pointer => Node.Pointer;

    public OpenApiNode NameNode => Node[Keywords.Name];

    public OpenApiNode RequiredNode => Node[Keywords.Required];

    public OpenApiNode StyleNode => Node[Keywords.Style];

    public OpenApiNode DeprecatedNode => Node[Keywords.Deprecated];

    public string? Name => Node.TextOf(Keywords.Name);

    /// <summary>The place in the request: <c>path</c>, <c>query</c>, <c>header</c>, <c>cookie</c>, <c>querystring</c>.</summary>
    public string? In => Node.TextOf(Keywords.In);

    public bool IsRequired => Node.IsTrueAt(Keywords.Required);

    public LocalizedText Description => Node.LocalizedOf(Keywords.Description);

    public DeprecationNotice Deprecation => new(Node);

    /// <summary>The style that it names, or the one of Swagger 2.0 that OpenAPI has no name for.</summary>
    public string? Style => Node.TextOf(Keywords.XKreagenStyle) ?? Node.TextOf(Keywords.Style);

    /// <summary>Whether lists and objects are written apart; null where nothing is said.</summary>
    public bool? Explode => Node.Says(Keywords.Explode) ? Node.IsTrueAt(Keywords.Explode) : null;

    public bool AllowReserved => Node.IsTrueAt(Keywords.AllowReserved);

    /// <summary>The schema; no object where there is none.</summary>
    public OpenApiNode Schema => Node[Keywords.Schema];

    public ContentMap Content => new(Node[Keywords.Content]);
}
