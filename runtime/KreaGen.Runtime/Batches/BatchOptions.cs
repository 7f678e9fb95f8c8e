namespace KreaGen.Batches;

/// <summary>How a batch works. Read when it is enumerated.</summary>
/// <typeparam name="TRequest">The type of the requests.</typeparam>
/// <typeparam name="TState">The type of the jobs' state.</typeparam>
public sealed class BatchOptions<TRequest, TState>
{
    /// <summary>
    /// The file that makes the batch restartable: lines of JSON, flushed to disk before each submit and after each answer, and locked
    /// against other processes. It holds the requests as they were submitted, and never a key. Without one, the default, a batch that is
    /// killed has forgotten what it paid for.
    /// </summary>
    public string? Journal { get; set; }

    /// <summary>
    /// Where a result is saved; the number counts the results of one job, from 0. Folders are made. Without it, the default, nothing is
    /// saved, and the states have the links.
    /// </summary>
    public Func<BatchItem<TRequest>, int, string>? File { get; set; }

    /// <summary>
    /// Whether a file of somebody else that stands where a result is saved is replaced. By default it is kept, as <c>name.old-1.png</c>.
    /// </summary>
    public bool ReplaceFiles { get; set; }

    /// <summary>How many jobs run at a time, at least 1; by default what the provider advises. Submits go out one after another.</summary>
    public int? Concurrency { get; set; }

    /// <summary>What makes a request the same as one of an earlier run. By default its JSON. Two equal requests of one batch stay two.</summary>
    public Func<TRequest, string>? Key { get; set; }

    /// <summary>What an earlier run left and this one submits again, with a new charge. Nothing by default.</summary>
    public BatchRepetition SubmitAgain { get; set; }

    /// <summary>
    /// How long a refusal that passes (429, or no connection) may last before the batch stops submitting. Meanwhile it waits as long as
    /// the service asks for, or 1, 2, 4 up to 30 seconds. The default is 10 minutes.
    /// </summary>
    public TimeSpan Patience { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>How much longer a submit under way may take after a cancellation: its answer holds the id of what is paid for. The default is 10 seconds.</summary>
    public TimeSpan SubmitGrace { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Hears what happens to each request, and how far the whole is. Called from several threads, one call at a time for a request.</summary>
    public IProgress<BatchProgress<TRequest, TState>>? Progress { get; set; }
}
