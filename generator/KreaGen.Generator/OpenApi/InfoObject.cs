using KreaGen.Generator.Documents;
using KreaGen.Generator.Documents.Structure;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.OpenApi;

/// <summary>The Info Object.</summary>
internal readonly record struct InfoObject(OpenApiNode Node)
{
    public LocalizedText Title => Node.LocalizedOf(Keywords.Title);

    public LocalizedText Description => Node.LocalizedOf(Keywords.Description);
}
