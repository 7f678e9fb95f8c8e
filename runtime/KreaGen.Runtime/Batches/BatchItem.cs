namespace KreaGen.Batches;

/// <summary>One request of a batch.</summary>
/// <typeparam name="TRequest">The type of the requests.</typeparam>
/// <param name="Index">Its zero-based position among the requests.</param>
/// <param name="Id">Its id in the journal.</param>
/// <param name="Request">The request; if the journal contains a submitted request for this item, that request.</param>
public sealed record BatchItem<TRequest>(int Index, string Id, TRequest Request);
