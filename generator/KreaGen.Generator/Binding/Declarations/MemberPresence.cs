using KreaGen.Generator.Binding.Docs;
using KreaGen.Generator.Binding.Naming;
using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Binding.Declarations;

/// <summary>Decides whether a value has a member, and whether it may be null, from what the document says and what a client does with the type.</summary>
internal static class MemberPresence
{
    public static Presence Of(BoundTypes types, SchemaType owner, SchemaMember member)
    {
        // What only responses have, a request does not demand; what only requests have, a response may lack.
        bool isRequired = member.IsRequired
            && !(types.Usage.IsSent(owner) && member.Use.View.Schema.IsReadOnly)
            && !(types.Usage.IsReceived(owner) && member.Use.View.Schema.IsWriteOnly);
        // Any JSON can hold null by itself.
        return (isRequired, member.Use.IsNullable && types[member.Use].Scalar is not { HoldsNull: true }) switch
        {
            (true, false) => Presence.Required,
            (true, true) => Presence.RequiredNullable,
            (false, false) => Presence.Optional,
            (false, true) => Presence.OptionalNullable,
        };
    }

    /// <summary>Whether a request must have what the type does not demand: responses, which have the same type, never have it.</summary>
    public static bool IsDemandedWhenSent(BoundTypes types, SchemaType owner, SchemaMember member)
        => member.IsRequired && member.Use.View.Schema is { IsWriteOnly: true, IsReadOnly: false }
            && types.Usage.IsSent(owner) && types.Usage.IsReceived(owner);

    public static bool IsRequired(BoundTypes types, SchemaType owner, SchemaMember member)
        => Of(types, owner, member) is Presence.Required or Presence.RequiredNullable;

    /// <summary>Whether the compiler is told that a member is deprecated. Of a member that must be set it wants to hear nothing.</summary>
    public static bool IsObsolete(BoundTypes types, SchemaType owner, SchemaMember member)
        => !IsRequired(types, owner, member) && DocReader.ReadDeprecation(member.Use.View) is not null;
}
