using System.ComponentModel;

namespace KreaGen.Values;

/// <summary>A rule about several members of an object. <c>Validate()</c> checks it before sending, and KreaGen's analyzers check it in the editor.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class MemberRuleAttribute : Attribute
{
    /// <summary>The file name of the document, such as <c>krea-2-turbo.yaml</c>.</summary>
    public string? Document { get; set; }

    /// <summary>The JSON pointer (RFC 6901) of the schema in that document.</summary>
    public string? Pointer { get; set; }
}
