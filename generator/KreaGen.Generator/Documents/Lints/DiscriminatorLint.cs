using System.Text.Json.Nodes;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Documents.Structure;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents.Lints;

/// <summary>Discriminators by a property that neither the schema nor any of its variants describes.</summary>
internal static class DiscriminatorLint
{
    public static IEnumerable<Finding> Check(JsonObject schema, PropertyNames properties)
    {
        if (schema.Member(Keywords.Discriminator.Name).Member(Keywords.PropertyName.Name).Text() is { } name
            && properties.Of(schema, out bool isOpen) is { Count: > 0 } names
            && !names.Contains(name)
            && (!isOpen || Suggestion.Nearest(name, names) is not null))
        {
            yield return new(Descriptors.DiscriminatorUnknown, JsonPointer.Root.Child(Keywords.Discriminator.Name).Child(Keywords.PropertyName.Name), name);
        }
    }
}
