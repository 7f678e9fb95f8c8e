using System.ComponentModel;

namespace KreaGen.Values;

/// <summary>
/// Marks something as deprecated by the document where <see cref="ObsoleteAttribute"/> cannot be used: a parameter (C# does
/// not allow it there), a required member, or a type that the client's own code uses. KreaGen's analyzer warns if such a
/// parameter is passed, such a member is read, or such an object is created.
/// </summary>
/// <param name="message">The reason in the document.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.Class | AttributeTargets.Struct)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DeprecatedAttribute(string message) : Attribute
{
    /// <summary>The reason and the replacement, as written in the document.</summary>
    public string Message { get; } = message;
}
