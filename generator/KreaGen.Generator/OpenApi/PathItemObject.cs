using System.Text.Json.Nodes;
using KreaGen.Generator.Documents;
using KreaGen.Generator.Documents.Structure;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.OpenApi;

/// <summary>The Path Item Object.</summary>
/// <param name="Key">The path, or the name of a webhook, or the expression of a callback.</param>
/// <param name="Node">The object, references followed.</param>
internal readonly record struct PathItemObject(string Key, OpenApiNode Node)
{
    public ServerList Servers => new(Node[Keywords.Servers]);

    public ParameterList Parameters => new(Node[Keywords.Parameters]);

    /// <summary>The operations of the methods that the specification names, in its order.</summary>
    public IEnumerable<OperationObject> Operations
    {
        get
        {
            PathItemObject item = this;
            return OpenApiKinds.Methods
                .Where(method => item.Node.Json.Member(method) is JsonObject)
                .Select(method => new OperationObject(method.ToUpperInvariant(), item.Node[method], item));
        }
    }

    /// <summary>The operations of other methods (3.2).</summary>
    public IEnumerable<OperationObject> AdditionalOperations
    {
        get
        {
            PathItemObject item = this;
            return Node[Keywords.AdditionalOperations].Members
                .Where(static operation => operation.Node.IsObject)
                .Select(operation => new OperationObject(operation.Name, operation.Node, item));
        }
    }
}
