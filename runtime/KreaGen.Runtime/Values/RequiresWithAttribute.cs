using System.ComponentModel;

namespace KreaGen.Values;

/// <summary>An object that has one member must have others: <c>dependentRequired</c>.</summary>
/// <param name="member">The member that needs others.</param>
/// <param name="needed">The members that it needs.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RequiresWithAttribute(string member, params string[] needed) : MemberRuleAttribute
{
    /// <summary>The member that needs others.</summary>
    public string Member { get; } = member;

    /// <summary>The members that it needs.</summary>
    public IReadOnlyList<string> Needed { get; } = needed;
}
