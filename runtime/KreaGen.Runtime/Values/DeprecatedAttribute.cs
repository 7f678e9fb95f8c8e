using System.ComponentModel;

namespace KreaGen.Values;

/// <summary>
/// Says that a document deprecates something for which <see cref="ObsoleteAttribute"/> would warn the wrong people: a parameter (C# does
/// not take it there), a member that must be set, or a type that the client's own code names. KreaGen's analyzer warns where such a
/// parameter is given, such a member read, and an object of such a type made.
/// </summary>
/// <param name="message">The document's own words.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.Class | AttributeTargets.Struct)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DeprecatedAttribute(string message) : Attribute
{
    /// <summary>Why, and what to use instead, in the document's words.</summary>
    public string Message { get; } = message;
}
