using KreaGen.Generator.Documents;
using KreaGen.Generator.Documents.Structure;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.OpenApi;

/// <summary>The Server Object.</summary>
internal readonly record struct ServerObject(OpenApiNode Node)
{
    public JsonPointer Pointer => Node.Pointer;

    public OpenApiNode UrlNode => Node[Keywords.Url];

    public string? Url => Node.TextOf(Keywords.Url);

    /// <summary>The name that an overlay chose.</summary>
    public string? GivenName => Node.TextOf(Keywords.XKreagenName);

    /// <summary>The name that it has since 3.2.</summary>
    public string? Name => Node.TextOf(Keywords.Name);

    public LocalizedText Description => Node.LocalizedOf(Keywords.Description);

    /// <summary>The description of the neutral document.</summary>
    public string? NeutralDescription => Node.TextOf(Keywords.Description);

    public ServerVariableObject Variable(string name) => new(Node[Keywords.Variables][name]);
}
