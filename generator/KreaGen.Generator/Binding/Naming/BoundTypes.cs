using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Binding.Unification;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Binding.Naming;

/// <summary>Everything that is decided about a client's types: what declarations, and references to them, are made of.</summary>
/// <param name="Canonical">The types, and which stands for which.</param>
/// <param name="Usage">What the client does with them.</param>
/// <param name="Tags">What the variants of unions are recognized by.</param>
/// <param name="Names">What they are called.</param>
internal sealed record BoundTypes(CanonicalTypes Canonical, SchemaUsage Usage, VariantTags Tags, TypeNames Names)
{
    /// <summary>The type of what is used.</summary>
    public SchemaType this[SchemaUse use] => Canonical[use];

    /// <summary>The type of what is used, if anything is.</summary>
    public SchemaType? Of(SchemaUse? use) => use is { } used ? Canonical[used] : null;

    /// <summary>The C# name of a declared type.</summary>
    public string NameOf(SchemaType type) => Names.Types[type.Id];

    /// <summary>The C# name of a declaration that an operation asks for.</summary>
    public string NameOf(TypeId declaration) => Names.Types[declaration];

    /// <summary>The C# names of a record's properties, a tuple's items or an enum's values, in their order.</summary>
    public IReadOnlyList<string> MembersOf(SchemaType type) => Names.Members[type.Id];

    public TypeRef RefTo(SchemaUse use) => TypeReferences.Of(this, use);

    /// <summary>What refers to the type of what is used, if anything is.</summary>
    public TypeRef? RefTo(SchemaUse? use) => use is { } used ? TypeReferences.Of(this, used) : null;

    public TypeRef RefTo(SchemaType type) => TypeReferences.Of(this, type);
}
