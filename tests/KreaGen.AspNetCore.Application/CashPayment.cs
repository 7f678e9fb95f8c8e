namespace Bookshop;

public sealed record CashPayment(decimal Amount, int Coins) : Payment(Amount);
