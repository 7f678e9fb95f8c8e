namespace Bookshop;

public sealed record CardPayment(decimal Amount, string Number) : Payment(Amount);
