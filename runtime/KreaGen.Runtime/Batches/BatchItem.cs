namespace KreaGen.Batches;

/// <summary>One request of a batch.</summary>
/// <typeparam name="TRequest">The type of the requests.</typeparam>
/// <param name="Index">Its place among the requests, from 0.</param>
/// <param name="Id">What the journal knows it by.</param>
/// <param name="Request">The request; where the journal has one that was submitted, that one.</param>
public sealed record BatchItem<TRequest>(int Index, string Id, TRequest Request);
