namespace Bookshop;

public sealed record Author(string Name, int? Born, Author? Teacher);
