using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Model;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Operations;

/// <summary>A parameter while it is being decided.</summary>
internal sealed record BoundParameter(
    string WireName,
    ParameterPlace Place,
    JsonPointer Address,
    SchemaUse? Use,
    bool IsRequired,
    StyleModel Style);
