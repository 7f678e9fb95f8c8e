namespace KreaGen.Batches;

/// <summary>The options of a batch. They are read when the batch is enumerated.</summary>
/// <typeparam name="TRequest">The type of the requests.</typeparam>
/// <typeparam name="TState">The type of the jobs' state.</typeparam>
public sealed class BatchOptions<TRequest, TState>
{
    /// <summary>
    /// The file that makes the batch restartable: JSON lines, flushed to disk before each submission and after each response, and locked
    /// against other processes. It contains the submitted requests, but never a key. Without a journal, the default, a batch that is
    /// killed loses the ids of the jobs that were paid for.
    /// </summary>
    public string? Journal { get; set; }

    /// <summary>
    /// The path of a result; the number is the zero-based index of the result. Folders are created. Without it, the default, nothing is
    /// saved, and the states contain the links.
    /// </summary>
    public Func<BatchItem<TRequest>, int, string>? File { get; set; }

    /// <summary>
    /// Whether an existing file at the path of a result is replaced. By default it is renamed to <c>name.old-1.png</c>.
    /// </summary>
    public bool ReplaceFiles { get; set; }

    /// <summary>
    /// The number of jobs that run at a time, at least 1; the default is the provider's recommendation. Submissions are sent one after another.
    /// </summary>
    public int? Concurrency { get; set; }

    /// <summary>The key that identifies a request across runs. The default is its JSON. Equal requests of one batch remain separate.</summary>
    public Func<TRequest, string>? Key { get; set; }

    /// <summary>Which requests of an earlier run are submitted again, with a new charge. The default is none.</summary>
    public ResubmitPolicy ResubmitPolicy { get; set; }

    /// <summary>
    /// How long a transient error (429, or no connection) may last before the batch stops submitting. Meanwhile it waits as long as
    /// the service requests, or 1, 2, 4 up to 30 seconds. The default is 10 minutes.
    /// </summary>
    public TimeSpan Patience { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>
    /// How long a pending submission may take after a cancellation, because its response contains the id of the paid job. The default is 10 seconds.
    /// </summary>
    public TimeSpan SubmitGrace { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Receives the progress of each request and of the batch. It is called from several threads, but one call at a time for each request.</summary>
    public IProgress<BatchProgress<TRequest, TState>>? Progress { get; set; }
}
