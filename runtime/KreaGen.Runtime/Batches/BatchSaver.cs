using KreaGen.Errors;
using KreaGen.Json;

namespace KreaGen.Batches;

/// <summary>Saves the results of a job, each once: what an earlier run has put into its place stays there.</summary>
internal sealed class BatchSaver<TRequest, TState>(
    BatchDefinition<TRequest, TState> definition, BatchOptions<TRequest, TState> options, JournalWriter notes)
    where TRequest : IJsonModel<TRequest>
{
    private readonly object _gate = new();
    private readonly Dictionary<string, (int Index, int Result)> _taken = new(StringComparer.Ordinal);

    /// <summary>Saves all, and returns the files that are in their places and what went wrong with the others.</summary>
    public async Task<(IReadOnlyList<string> Files, Exception? Problem)> SaveAsync(
        BatchItem<TRequest> item, string jobId, TState state, ItemHistory history, CancellationToken cancellationToken)
    {
        var files = new List<string>();
        if (options.File is null || definition.Results is null || definition.Save is null)
        {
            return (files, null);
        }

        for (int result = 0; result < definition.Results(state); result++)
        {
            string path = Path.GetFullPath(options.File(item, result));
            try
            {
                Take(path, item.Index, result);
                await OneAsync(item, jobId, state, result, path, history, cancellationToken).ConfigureAwait(false);
                files.Add(path);
            }
            catch (Exception error) when (error is ApiException or IOException or UnauthorizedAccessException or OperationCanceledException)
            {
                return (files, error);
            }
        }

        return (files, null);
    }

    private async Task OneAsync(BatchItem<TRequest> item, string jobId, TState state, int result, string path, ItemHistory history,
        CancellationToken cancellationToken)
    {
        var file = new ResultFile(path);
        if (history.Placed.TryGetValue(result, out (string File, string Hash) placed)
            && placed.File == path
            && await file.HasAsync(placed.Hash, cancellationToken).ConfigureAwait(false))
        {
            return;
        }

        string hash = await WriteAsync(item, file, jobId, state, result, cancellationToken).ConfigureAwait(false);
        notes.TryWrite(new(JournalEvent.Placing, item.Id) { Result = result, File = path, Hash = hash });
        file.Place(options.ReplaceFiles);
    }

    private async Task<string> WriteAsync(BatchItem<TRequest> item, ResultFile file, string jobId, TState state, int result,
        CancellationToken cancellationToken)
    {
        try
        {
            return await file.WriteAsync((stream, token) => definition.Save!(state, result, stream, token), cancellationToken).ConfigureAwait(false);
        }
        catch (LinkExpiredException)
        {
            // Reading a job is free, and gives fresh links where the provider has some.
            TState fresh = await definition.Resume(item.Request, jobId).WaitAsync(cancellationToken).ConfigureAwait(false);
            return await file.WriteAsync((stream, token) => definition.Save!(fresh, result, stream, token), cancellationToken).ConfigureAwait(false);
        }
    }

    private void Take(string path, int index, int result)
    {
        lock (_gate)
        {
            if (!_taken.TryAdd(path, (index, result)))
            {
                throw new IOException($"{path} is already used by another result.");
            }
        }
    }
}
