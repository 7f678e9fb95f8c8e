namespace KreaGen.Values;

/// <summary>A string with known values, whatever its type.</summary>
public interface IOpenEnum
{
    /// <summary>The value on the wire; empty for <see langword="default"/>.</summary>
    string Value { get; }

    /// <summary>Whether the document knows the value.</summary>
    bool IsKnown { get; }
}
