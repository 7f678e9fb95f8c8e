using KreaGen.Generator.Collections;

namespace KreaGen.Generator.Model;

/// <summary>An array schema whose first items each have a schema of their own, as a record that travels as an array.</summary>
/// <param name="Name">The C# type name.</param>
/// <param name="Docs">What the document says of it.</param>
/// <param name="Items">The first items in their order.</param>
/// <param name="Rest">The type of the items after them; null for any JSON.</param>
/// <param name="IsSent">Whether a request reaches it, so that it is validated.</param>
/// <param name="Deprecation">That it is deprecated, in the document's words; null when it is not.</param>
internal sealed record TupleModel(
    string Name,
    DocModel Docs,
    EquatableArray<PropertyModel> Items,
    TypeRef? Rest,
    bool IsSent,
    string? Deprecation)
    : Declaration(Name);
