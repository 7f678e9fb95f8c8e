using KreaGen.Generator.Documents;
using KreaGen.Generator.Documents.Structure;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.OpenApi;

/// <summary>The Request Body Object.</summary>
/// <param name="Node">The object, references followed.</param>
internal readonly record struct RequestBodyObject(OpenApiNode Node)
{
    public OpenApiNode RequiredNode => Node[Keywords.Required];

    public bool IsRequired => Node.IsTrueAt(Keywords.Required);

    public LocalizedText Description => Node.LocalizedOf(Keywords.Description);

    public ContentMap Content => new(Node[Keywords.Content]);
}
