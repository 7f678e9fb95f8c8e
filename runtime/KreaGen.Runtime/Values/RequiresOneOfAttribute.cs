using System.ComponentModel;

namespace KreaGen.Values;

/// <summary>An object must have at least one of several members: <c>anyOf</c> or <c>oneOf</c> of <c>required</c> only.</summary>
/// <param name="members">The members; members that are required together are one string, separated by a comma and a space.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RequiresOneOfAttribute(params string[] members) : MemberRuleAttribute
{
    /// <summary>The members; members that are required together are one string, separated by a comma and a space.</summary>
    public IReadOnlyList<string> Members { get; } = members;

    /// <summary>Whether exactly one of them is required; by default, at least one is.</summary>
    public bool IsExclusive { get; set; }
}
