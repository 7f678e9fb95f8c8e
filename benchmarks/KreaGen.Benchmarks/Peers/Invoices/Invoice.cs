namespace KreaGen.Benchmarks.Peers.Invoices;

public sealed record Invoice
{
    public required string Id { get; init; }

    public required string Object { get; init; }

    public string? AccountCountry { get; init; }

    public string? AccountName { get; init; }

    public required long AmountDue { get; init; }

    public required long AmountPaid { get; init; }

    public required long AmountRemaining { get; init; }

    public required int AttemptCount { get; init; }

    public required bool Attempted { get; init; }

    public bool? AutoAdvance { get; init; }

    public string? BillingReason { get; init; }

    public string? CollectionMethod { get; init; }

    public required long Created { get; init; }

    public required string Currency { get; init; }

    public string? Customer { get; init; }

    public Address? CustomerAddress { get; init; }

    public string? CustomerEmail { get; init; }

    public string? CustomerName { get; init; }

    public string? DefaultPaymentMethod { get; init; }

    public string? Description { get; init; }

    public IReadOnlyList<string>? Discounts { get; init; }

    public long? DueDate { get; init; }

    public long? EndingBalance { get; init; }

    public string? HostedInvoiceUrl { get; init; }

    public string? InvoicePdf { get; init; }

    public required LineList Lines { get; init; }

    public required bool Livemode { get; init; }

    public required IReadOnlyDictionary<string, string> Metadata { get; init; }

    public string? Number { get; init; }

    public required long PeriodEnd { get; init; }

    public required long PeriodStart { get; init; }

    public long? StartingBalance { get; init; }

    public required string Status { get; init; }

    public required long Subtotal { get; init; }

    public required long Total { get; init; }
}
