using KreaGen.Generator.Documents.References;
using KreaGen.Generator.Documents.Structure;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.OpenApi.Schemas;

/// <summary>The Discriminator Object.</summary>
internal readonly record struct DiscriminatorObject(OpenApiNode Node)
{
    private const string ComponentSchemas = "/components/schemas";

    public bool IsObject => Node.IsObject;

    /// <summary>The schema that has it.</summary>
    public JsonPointer? Holder => Node.Exists ? Node.Pointer.Parent : null;

    public string? PropertyName => Node.TextOf(Keywords.PropertyName);

    /// <summary>The schema that is meant where the member is missing or has another value; null for none.</summary>
    public JsonPointer? Default => Node.TextOf(Keywords.DefaultMapping) is { } target ? Target(target) : null;

    /// <summary>The mapping's texts by value, as they are written.</summary>
    public IEnumerable<(string Value, string Target)> Mapping => Node[Keywords.Mapping].Members
        .Where(static entry => entry.Node.Text is not null)
        .Select(static entry => (entry.Name, entry.Node.Text!));

    /// <summary>Where a mapping's text leads: a reference, or the name of a component.</summary>
    public static JsonPointer Target(string text)
        => LocalReference.TryParse(text, out JsonPointer pointer) ? pointer : new JsonPointer(ComponentSchemas).Child(text);
}
