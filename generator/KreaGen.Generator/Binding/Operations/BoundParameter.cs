using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Model;
using KreaGen.Generator.OpenApi;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Operations;

/// <summary>A parameter while it is being decided.</summary>
internal sealed record BoundParameter(
    string WireName,
    ParameterLocation Place,
    ParameterObject Source,
    SchemaUse? Use,
    bool IsRequired,
    StyleModel Style)
{
    public JsonPointer Address => Source.Pointer;
}
