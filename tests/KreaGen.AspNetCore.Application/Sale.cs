namespace Bookshop;

public sealed record Sale(int BookId, decimal Amount, DateTimeOffset At);
