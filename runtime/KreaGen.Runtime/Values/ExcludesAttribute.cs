using System.ComponentModel;

namespace KreaGen.Values;

/// <summary>An object must not have all of several members: <c>not</c> of <c>required</c> only.</summary>
/// <param name="members">The members.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ExcludesAttribute(params string[] members) : MemberRuleAttribute
{
    /// <summary>The members.</summary>
    public IReadOnlyList<string> Members { get; } = members;
}
