using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Constraints;
using KreaGen.Generator.Model;
using KreaGen.Generator.OpenApi;
using KreaGen.Generator.OpenApi.Schemas;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Docs;

/// <summary>Says where a document sets limits, for those who break them.</summary>
internal sealed class SpecLocationReader(OpenApiDescription description)
{
    /// <summary>The place of the schema that sets a value's limits; null when nothing limits it.</summary>
    public SpecLocationModel? OfConstraints(SchemaView view, ConstraintSet constraints)
    {
        if (constraints.IsEmpty)
        {
            return null;
        }

        SchemaPart part = view.Parts.FirstOrDefault(static part => part.HasConstraint);
        return Of(part.Source.Exists ? part.Address : view.Address);
    }

    public SpecLocationModel Of(JsonPointer address)
    {
        (string document, JsonPointer pointer) = description[address].Source;
        return new(document, pointer.Value);
    }
}
