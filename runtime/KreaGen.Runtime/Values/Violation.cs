namespace KreaGen.Values;

/// <summary>One limit that a value breaks.</summary>
/// <param name="Property">The path to the property, such as <c>Inputs.ReferenceImages[0].Strength</c>; empty for the value itself.</param>
/// <param name="Limit">The limit, as a phrase: <c>at most 1048576</c>.</param>
/// <param name="Value">The value that breaks it; <see langword="null"/> when it is missing.</param>
/// <param name="Explanation">The rest of the sentence that begins with the property.</param>
public sealed record Violation(string Property, string Limit, object? Value, string Explanation)
{
    /// <summary>The whole sentence: <c>Seed must be at most 1048576, but is 2000000.</c></summary>
    public string Message => (Property.Length == 0 ? "The value" : Property) + " " + Explanation;

    /// <summary>The whole sentence.</summary>
    /// <returns><see cref="Message"/>.</returns>
    public override string ToString() => Message;
}
