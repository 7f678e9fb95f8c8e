using KreaGen.Generator.Documents;
using KreaGen.Generator.Documents.Structure;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.OpenApi;

/// <summary>The Tag Object.</summary>
internal readonly record struct TagObject(OpenApiNode Node)
{
    public string? Name => Node.TextOf(Keywords.Name);

    public LocalizedText Summary => Node.LocalizedOf(Keywords.Summary);

    public LocalizedText Description => Node.LocalizedOf(Keywords.Description);
}
