using KreaGen.Generator.Documents;
using KreaGen.Generator.Documents.Structure;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.OpenApi;

/// <summary>The Server Variable Object.</summary>
internal readonly record struct ServerVariableObject(OpenApiNode Node)
{
    public string? Default => Node.TextOf(Keywords.Default);

    /// <summary>The values that it can have; empty for any.</summary>
    public IEnumerable<string> Values => Node.TextsOf(Keywords.Enum);

    public LocalizedText Description => Node.LocalizedOf(Keywords.Description);
}
