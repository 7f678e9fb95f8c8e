using System.ComponentModel;

namespace KreaGen.Values;

/// <summary>Where a document defines the constraints of a member or the values of a type. KreaGen's analyzers report the location.</summary>
/// <param name="document">The document's file name.</param>
/// <param name="pointer">The JSON pointer (RFC 6901) of the schema in that document.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.Struct)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SpecLocationAttribute(string document, string pointer) : Attribute
{
    /// <summary>The document's file name, such as <c>krea-2-turbo.yaml</c>.</summary>
    public string Document { get; } = document;

    /// <summary>The JSON pointer of the schema in that document.</summary>
    public string Pointer { get; } = pointer;
}
