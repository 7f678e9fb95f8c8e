namespace KreaGen.Values;

/// <summary>The violation of one constraint.</summary>
/// <param name="Property">The path to the property, such as <c>Inputs.ReferenceImages[0].Strength</c>; empty for the value itself.</param>
/// <param name="Limit">The constraint, as a phrase: <c>at most 1048576</c>.</param>
/// <param name="Value">The invalid value; <see langword="null"/> if it is missing.</param>
/// <param name="Explanation">The rest of the message, which starts with the property.</param>
public sealed record Violation(string Property, string Limit, object? Value, string Explanation)
{
    /// <summary>The complete message: <c>Seed must be at most 1048576, but is 2000000.</c></summary>
    public string Message => (Property.Length == 0 ? "The value" : Property) + " " + Explanation;

    /// <summary>Returns the complete message.</summary>
    /// <returns><see cref="Message"/>.</returns>
    public override string ToString() => Message;
}
