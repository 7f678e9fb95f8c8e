using System.Runtime.CompilerServices;
using System.Threading.Channels;
using KreaGen.Errors;
using KreaGen.Http;
using KreaGen.Json;

namespace KreaGen.Batches;

/// <summary>
/// Many jobs of a client at once. The ready clients have <c>RunManyAsync</c>; others describe their kind of job with a
/// <see cref="BatchDefinition{TRequest, TState}"/>.
/// </summary>
public static class JobBatch
{
    /// <summary>
    /// Processes each request: submits it, waits for its job and saves its results. Nothing happens before the enumeration
    /// starts, and processing continues while the caller handles an outcome. With a journal, a run that was killed at any moment can be
    /// repeated: submitted jobs are resumed, saved results are kept, and nothing is paid twice.
    /// </summary>
    /// <typeparam name="TRequest">The type of the requests.</typeparam>
    /// <typeparam name="TState">The type of the jobs' state.</typeparam>
    /// <param name="client">The client that submits.</param>
    /// <param name="definition">The definition of the job.</param>
    /// <param name="requests">The requests.</param>
    /// <param name="options">The options of the batch; <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">
    /// Stops submitting and waiting. The remaining requests are still returned, as not sent or unfinished; then the enumeration
    /// throws <see cref="OperationCanceledException"/>.
    /// </param>
    /// <returns>One outcome for each request, in the order in which they complete.</returns>
    /// <exception cref="BatchJournalException">The journal cannot be used. If it fails during the run, jobs that are paid for are returned first.</exception>
    /// <exception cref="ArgumentException">A request is <see langword="null"/>, or two results would be saved in the same file. Nothing was sent.</exception>
    public static IAsyncEnumerable<BatchOutcome<TRequest, TState>> RunAsync<TRequest, TState>(
        ApiClient client,
        BatchDefinition<TRequest, TState> definition,
        IEnumerable<TRequest> requests,
        BatchOptions<TRequest, TState>? options = null,
        CancellationToken cancellationToken = default)
        where TRequest : IJsonModel<TRequest>
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentNullException.ThrowIfNull(requests);
        options ??= new();
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Concurrency ?? definition.Concurrency, 1, nameof(options.Concurrency));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Patience, TimeSpan.Zero, nameof(options.Patience));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.SubmitGrace, TimeSpan.Zero, nameof(options.SubmitGrace));
        return EnumerateAsync(client, definition, requests, options, cancellationToken);
    }

    private static async IAsyncEnumerable<BatchOutcome<TRequest, TState>> EnumerateAsync<TRequest, TState>(
        ApiClient client,
        BatchDefinition<TRequest, TState> definition,
        IEnumerable<TRequest> requests,
        BatchOptions<TRequest, TState> options,
        [EnumeratorCancellation] CancellationToken cancellationToken)
        where TRequest : IJsonModel<TRequest>
    {
        TimeProvider clock = client.Pipeline.Settings.TimeProvider;
        using BatchJournal? journal = options.Journal is { } path ? BatchJournal.Open(path, definition.Name, client.Endpoint, clock) : null;
        IReadOnlyList<(BatchItem<TRequest> Item, ItemHistory History)> items
            = BatchPlan.Make(requests, definition, options, journal?.Items ?? new Dictionary<string, ItemHistory>());
        var run = new BatchRun<TRequest, TState>(definition, options, new(journal), new(items.Count, options.Progress), clock);

        // Whoever stops looking stops the batch, and so does whoever looks slowly: what is paid for should be wanted.
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var outcomes = Channel.CreateBounded<BatchOutcome<TRequest, TState>>(options.Concurrency ?? definition.Concurrency);
        Task work = CompleteAsync(run.RunAsync(items, outcomes.Writer, stop.Token), outcomes.Writer);
        try
        {
            await foreach (BatchOutcome<TRequest, TState> outcome in outcomes.Reader.ReadAllAsync(CancellationToken.None).ConfigureAwait(false))
            {
                yield return outcome;
            }
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await DrainAsync(outcomes.Reader).ConfigureAwait(false);
            await work.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        await work.ConfigureAwait(false);
        if (journal?.Broken is { } broken)
        {
            throw broken;
        }

        cancellationToken.ThrowIfCancellationRequested();
    }

    private static async Task CompleteAsync<TRequest, TState>(Task run, ChannelWriter<BatchOutcome<TRequest, TState>> outcomes)
    {
        await run.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        outcomes.Complete();
        await run.ConfigureAwait(false);
    }

    private static async Task DrainAsync<T>(ChannelReader<T> outcomes)
    {
        while (await outcomes.WaitToReadAsync(CancellationToken.None).ConfigureAwait(false))
        {
            outcomes.TryRead(out _);
        }
    }
}
