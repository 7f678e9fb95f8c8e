using KreaGen.Jobs;

namespace KreaGen.Batches;

/// <summary>Something happened to a request of a batch.</summary>
/// <typeparam name="TRequest">The type of the requests.</typeparam>
/// <typeparam name="TState">The type of the jobs' state.</typeparam>
/// <param name="Item">The request.</param>
/// <param name="Job">Its job, with status, progress and estimate.</param>
/// <param name="Totals">The progress of the whole batch.</param>
public sealed record BatchProgress<TRequest, TState>(BatchItem<TRequest> Item, Job<TState> Job, BatchTotals Totals);
