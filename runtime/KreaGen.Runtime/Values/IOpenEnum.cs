namespace KreaGen.Values;

/// <summary>An open enum of any type.</summary>
public interface IOpenEnum
{
    /// <summary>The value's text on the wire; empty for the <see langword="default"/> of one that is text.</summary>
    string Value { get; }

    /// <summary>Whether the document knows the value. Unknown values are kept and sent as they are.</summary>
    bool IsKnown { get; }
}
