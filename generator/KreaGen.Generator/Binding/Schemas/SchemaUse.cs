using KreaGen.Generator.OpenApi.Schemas;

namespace KreaGen.Generator.Binding.Schemas;

/// <summary>A schema where it is used: the shape, what is said at the place, and whether null is allowed there.</summary>
internal sealed record SchemaUse(SchemaType Found, SchemaView View, bool IsNullable)
{
    /// <summary>The shape whose type is used.</summary>
    public SchemaType SchemaType => Found.Canonical ?? Found;
}
