using System.Collections.Immutable;
using KreaGen.Generator.Model;
using KreaGen.Generator.OpenApi.Schemas;

namespace KreaGen.Generator.Binding.Schemas;

/// <summary>Which kind of C# type stands for a schema.</summary>
/// <param name="Type">The kind.</param>
/// <param name="View">What the schema says, once a lone variant is joined with it.</param>
/// <param name="EnumOf">The type of an enum's values.</param>
/// <param name="Values">The known values of an enum.</param>
internal readonly record struct TypeDecision(TypeChoice Type, SchemaView View, ScalarType EnumOf, ImmutableArray<SchemaEnumValue> Values)
{
    public TypeDecision(TypeChoice type, SchemaView view)
        : this(type, view, ScalarType.String, ImmutableArray<SchemaEnumValue>.Empty)
    {
    }
}
