using KreaGen.Generator.OpenApi.Schemas;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Schemas;

/// <summary>A known value of an enum while it is being decided.</summary>
/// <param name="Entry">The value as the document lists it.</param>
internal sealed record SchemaEnumValue(EnumEntry Entry)
{
    /// <summary>The text, or the digits of a number.</summary>
    public string Text => Entry.Text;

    public JsonPointer Address => Entry.Node.Pointer;

    /// <summary>The name that the document gives it; null for none.</summary>
    public string? GivenName => Entry.GivenName;
}
