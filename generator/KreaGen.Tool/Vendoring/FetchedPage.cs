namespace KreaGen.Tool.Vendoring;

/// <summary>What an address or a file gave.</summary>
/// <param name="Address">Where it came from, as the user named it.</param>
/// <param name="Content">Every byte.</param>
/// <param name="MediaType">The type that the server says it has; null when it says none.</param>
internal sealed record FetchedPage(string Address, byte[] Content, string? MediaType);
