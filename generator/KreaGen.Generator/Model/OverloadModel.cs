namespace KreaGen.Generator.Model;

/// <summary>What tells another form of an operation from the operation.</summary>
/// <param name="Of">The C# name of the operation.</param>
/// <param name="Method">The C# name of the method that sends the operation.</param>
/// <param name="MediaType">The media type that it sends or asks for instead.</param>
/// <param name="IsSent">Whether the body differs, not the response.</param>
internal sealed record OverloadModel(string Of, string Method, string MediaType, bool IsSent);
