using KreaGen.Generator.Documents;
using KreaGen.Generator.Documents.Structure;

namespace KreaGen.Generator.OpenApi;

/// <summary>The Media Type Object.</summary>
/// <param name="Name">The media type as the document writes it.</param>
/// <param name="Node">The object, references followed.</param>
internal readonly record struct MediaTypeObject(string Name, OpenApiNode Node)
{
    /// <summary>The schema; no object where there is none.</summary>
    public OpenApiNode Schema => Node[Keywords.Schema];

    /// <summary>The schema of what arrives item by item (3.2).</summary>
    public OpenApiNode ItemSchema => Node[Keywords.ItemSchema];

    /// <summary>Whether a schema without a type means bytes where files are sent, as it does from 3.1 on.</summary>
    public bool UntypedIsFile => Node.Specs.DialectAt(Node.Pointer) != SpecVersion.OpenApi30;

    /// <summary>What is said of the single fields of a form.</summary>
    public IEnumerable<EncodingObject> Encodings => Node[Keywords.Encoding].Members.Select(static part => new EncodingObject(part.Name, part.Node));
}
