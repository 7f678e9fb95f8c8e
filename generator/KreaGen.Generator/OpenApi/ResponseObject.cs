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

    /// <summary>Whether a key is a Status, a range such as <c>4XX</c>, or <c>default</c>.</summary>
    public static bool IsStatus(string key)
        => key == DefaultStatus
            || (key.Length == 3 && key[0] is >= '1' and <= '5'
                && ((char.IsDigit(key[1]) && char.IsDigit(key[2])) || key.EndsWith("XX", StringComparison.OrdinalIgnoreCase)));
}
