using System.Text.Json.Nodes;
using KreaGen.Generator.Diagnostics;

namespace KreaGen.Generator.OpenApi.Extensions;

/// <summary>The object of one of our extensions.</summary>
internal readonly record struct ExtensionNode(OpenApiNode Node)
{
    public bool Exists => Node.IsObject;

    public SourceLocation Location => Node.Location;

    public ExtensionValue this[string name] => new(name, Node[name]) { IsGiven = Node.Json is JsonObject members && members.ContainsKey(name) };

    /// <summary>The members that are none of the known ones.</summary>
    public IEnumerable<OpenApiMember> Others(IReadOnlyCollection<string> known)
        => Node.Members.Where(member => !known.Contains(member.Name, StringComparer.Ordinal));
}
