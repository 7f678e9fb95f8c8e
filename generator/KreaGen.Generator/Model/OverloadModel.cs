namespace KreaGen.Generator.Model;

/// <summary>What tells a method from the first one of its operation.</summary>
/// <param name="Of">The C# name of the operation's first method.</param>
/// <param name="MediaType">The media type that it sends or asks for instead.</param>
/// <param name="IsSent">Whether the body differs, not the response.</param>
internal sealed record OverloadModel(string Of, string MediaType, bool IsSent);
