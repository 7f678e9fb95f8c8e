namespace Bookshop;

public sealed record Cover(string Name, string? ContentType, long Length);
