using System.ComponentModel;

namespace KreaGen.Values;

/// <summary>An object must have at least one of several members: <c>anyOf</c> or <c>oneOf</c> of nothing but <c>required</c>.</summary>
/// <param name="members">The members; several that belong together are one text, separated by a comma and a space.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RequiresOneOfAttribute(params string[] members) : MemberRuleAttribute
{
    /// <summary>The members; several that belong together are one text, separated by a comma and a space.</summary>
    public IReadOnlyList<string> Members { get; } = members;

    /// <summary>Whether it must have exactly one of them; at least one by default.</summary>
    public bool IsExclusive { get; set; }
}
