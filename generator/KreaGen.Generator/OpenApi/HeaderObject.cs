using KreaGen.Generator.Documents;
using KreaGen.Generator.Documents.Structure;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.OpenApi;

/// <summary>The Header Object of a response or of a part of a form.</summary>
/// <param name="Name">The header's name.</param>
/// <param name="Node">The object, references followed.</param>
internal readonly record struct HeaderObject(string Name, OpenApiNode Node)
{
    public JsonPointer Pointer => Node.Pointer;

    public bool Explode => Node.IsTrueAt(Keywords.Explode);

    public LocalizedText Description => Node.LocalizedOf(Keywords.Description);

    /// <summary>Whether the plain keyword says that it is deprecated.</summary>
    public bool IsDeprecated => Node.IsTrueAt(Keywords.Deprecated);

    public DeprecationNotice Deprecation => new(Node);

    /// <summary>The schema; no object where there is none.</summary>
    public OpenApiNode Schema => Node[Keywords.Schema];

    public ContentMap Content => new(Node[Keywords.Content]);

    /// <summary>The object as it is written: headers with the same text say the same.</summary>
    public string WrittenText => Node.Literal.ToString();

    /// <summary>The only value that the header can have, or its default; null where there is none.</summary>
    public string? CertainValue
    {
        get
        {
            OpenApiNode schema = Node[Keywords.Schema].Resolved;
            OpenApiNode values = schema[Keywords.Enum];
            OpenApiNode otherwise = values is { IsList: true, Count: 1 } ? values[0] : schema[Keywords.Default];
            return (schema.Says(Keywords.Const) ? schema[Keywords.Const] : otherwise).Literal.Scalar;
        }
    }
}
