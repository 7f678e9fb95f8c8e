using KreaGen.Generator.Documents;
using KreaGen.Generator.Documents.Structure;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.OpenApi;

/// <summary>The Response Object.</summary>
/// <param name="Status">The status, range or <c>default</c> as the document writes it.</param>
/// <param name="Node">The object, references followed.</param>
internal readonly record struct ResponseObject(string Status, OpenApiNode Node)
{
    public const string DefaultStatus = "default";

    public LocalizedText Description => Node.LocalizedOf(Keywords.Description);

    public ContentMap Content => new(Node[Keywords.Content]);

    /// <summary>The headers that are described, in document order.</summary>
    public IEnumerable<HeaderObject> Headers => Node[Keywords.Headers].Members.Select(static header => new HeaderObject(header.Name, header.Node.Resolved));
}
