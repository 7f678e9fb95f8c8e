using System.Text.Json.Nodes;
using KreaGen.Generator.Baselines.Listing;
using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Documents;
using KreaGen.Generator.OpenApi.Schemas;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Baselines.Places;

/// <summary>Finds what a declared type's elements come from.</summary>
internal sealed class TypePlaces(IReadOnlyList<Shape> shapes)
{
    public JsonPointer? Find(IReadOnlyList<SurfaceNode> element, string? fact)
    {
        if (shapes.FirstOrDefault(shape => shape.IsDeclared && shape.Name == element[0].Key) is not { } shape)
        {
            return null;
        }

        if (element.Count == 1)
        {
            return (fact is null ? null : KeywordPlaces.Find(shape.View, fact)) ?? shape.Address;
        }

        string key = element[1].Key;
        return element[1].Kind switch
        {
            SurfaceKind.Property when shape.Members.Find(member => member.WireName == key) is { } member => Property(shape, member, fact),
            SurfaceKind.Value => Value(shape.View, key),
            SurfaceKind.Variant => Variant(shape, element[1]),
            _ => null,
        } ?? shape.Address;
    }

    private static JsonPointer Property(Shape owner, ShapeMember member, string? fact) => fact switch
    {
        null or FactName.Name or FactName.Type => null,
        FactName.Required => KeywordPlaces.Required(owner.View, member.WireName),
        _ => KeywordPlaces.Find(member.Use, fact),
    } ?? member.Address;

    private static JsonPointer? Value(SchemaView view, string value)
    {
        int index = view.Find("enum", out JsonPointer address) is JsonArray values ? values.Select(static item => item.Text()).ToList().IndexOf(value) : -1;
        return index < 0 ? KeywordPlaces.Keyword(view, "const") : address.Child("enum").Child(index);
    }

    private static JsonPointer? Variant(Shape shape, SurfaceNode element)
        => shape.Variants.Find(variant => TypeText.Write(variant.Use.Shape.ToTypeRef()) == element.Find(FactName.Type))?.Address;
}
