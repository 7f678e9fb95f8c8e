using System.Diagnostics;
using KreaGen.Credentials;
using KreaGen.Downloads;
using KreaGen.Jobs;
using KreaGen.Pages;

namespace KreaGen.Http;

/// <summary>What all generated clients have in common. Clients are thread-safe; create one and keep it.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public abstract partial class ApiClient : IDisposable
{
    private readonly ApiSender _sender;
    private readonly Lazy<Downloader> _downloader;

    /// <summary>Creates a client.</summary>
    /// <param name="defaultEndpoint">The server that the document names.</param>
    /// <param name="credentials">The credentials by scheme.</param>
    /// <param name="options">How the client works; <see langword="null"/> for the defaults.</param>
    /// <exception cref="ArgumentException">An option is out of its range, the endpoint is not https, or the handler follows redirects.</exception>
    protected ApiClient(Uri defaultEndpoint, CredentialSet credentials, ApiClientOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(defaultEndpoint);
        ArgumentNullException.ThrowIfNull(credentials);
        options ??= new();
        var settings = new ApiSettings(defaultEndpoint, options);
        _sender = new(settings, credentials, new ApiTransport(options));
        _downloader = new(() => new Downloader(settings));
    }

    /// <summary>Where requests go.</summary>
    public Uri Endpoint => _sender.Settings.Endpoint;

    internal ApiSender Sender => _sender;

    /// <summary>Downloads a file: to a temporary file beside it first, which takes its name when it is complete. No credential is sent.</summary>
    /// <param name="source">The link; https, and to the public internet, unless the options allow more.</param>
    /// <param name="path">The file to write.</param>
    /// <param name="cancellationToken">Cancels the download; nothing half-written stays.</param>
    /// <returns>The file that was written.</returns>
    /// <exception cref="Errors.LinkExpiredException">The host refuses the link (403, 404 or 410).</exception>
    /// <exception cref="Errors.DownloadException">The file could not be downloaded, is too large, or is not what it says to be.</exception>
    public Task<DownloadedFile> DownloadAsync(Uri source, string path, CancellationToken cancellationToken = default)
        => _downloader.Value.DownloadAsync(source, path, cancellationToken);

    /// <summary>Downloads a file into a stream. After a failure the stream may hold a part of the file; no credential is sent.</summary>
    /// <param name="source">The link; https, and to the public internet, unless the options allow more.</param>
    /// <param name="destination">The stream to write to; it is not closed.</param>
    /// <param name="cancellationToken">Cancels the download.</param>
    /// <returns>What was written; its path is <see langword="null"/>.</returns>
    /// <exception cref="Errors.LinkExpiredException">The host refuses the link (403, 404 or 410).</exception>
    /// <exception cref="Errors.DownloadException">The file could not be downloaded, is too large, or is not what it says to be.</exception>
    public Task<DownloadedFile> DownloadAsync(Uri source, Stream destination, CancellationToken cancellationToken = default)
        => _downloader.Value.DownloadAsync(source, destination, cancellationToken);

    /// <summary>Saves a file that an answer holds or leads to, like <see cref="DownloadAsync(Uri, string, CancellationToken)"/>, whichever it is.</summary>
    /// <param name="source">The file.</param>
    /// <param name="path">The file to write.</param>
    /// <param name="cancellationToken">Cancels; nothing half-written stays.</param>
    /// <returns>The file that was written.</returns>
    /// <exception cref="Errors.LinkExpiredException">The host refuses the link (403, 404 or 410).</exception>
    /// <exception cref="Errors.DownloadException">The file could not be downloaded, is too large, or is not what it says to be.</exception>
    public Task<DownloadedFile> SaveAsync(FileSource source, string path, CancellationToken cancellationToken = default)
        => _downloader.Value.SaveAsync(source, path, cancellationToken);

    /// <summary>Saves a file that an answer holds or leads to into a stream. After a failure the stream may hold a part of the file.</summary>
    /// <param name="source">The file.</param>
    /// <param name="destination">The stream to write to; it is not closed.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>What was written; its path is <see langword="null"/>.</returns>
    /// <exception cref="Errors.LinkExpiredException">The host refuses the link (403, 404 or 410).</exception>
    /// <exception cref="Errors.DownloadException">The file could not be downloaded, is too large, or is not what it says to be.</exception>
    public Task<DownloadedFile> SaveAsync(FileSource source, Stream destination, CancellationToken cancellationToken = default)
        => _downloader.Value.SaveAsync(source, destination, cancellationToken);

    /// <inheritdoc />
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>The client's type and endpoint.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{GetType().Name} at {Endpoint}";

    /// <summary>Closes the client's connections.</summary>
    /// <param name="disposing">Whether <see cref="Dispose()"/> was called.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            _sender.Dispose();
            if (_downloader.IsValueCreated)
            {
                _downloader.Value.Dispose();
            }
        }
    }

    /// <summary>Sends a request and returns the answer.</summary>
    /// <typeparam name="T">The type of the answer.</typeparam>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The answer.</returns>
    protected async Task<T> SendAsync<T>(ApiRequest<T> request, CancellationToken cancellationToken)
        => (await _sender.SendAsync(request, SendPlan<T>.Ordinary, cancellationToken).ConfigureAwait(false)).Value;

    /// <summary>Sends a request and returns the answer with its status and headers.</summary>
    /// <typeparam name="T">The type of the answer.</typeparam>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The answer.</returns>
    protected Task<ApiResponse<T>> SendWithResponseAsync<T>(ApiRequest<T> request, CancellationToken cancellationToken)
        => _sender.SendAsync(request, SendPlan<T>.Ordinary, cancellationToken);

    /// <summary>Submits a job.</summary>
    /// <typeparam name="TSubmitted">The type of the answer to the submission.</typeparam>
    /// <typeparam name="TState">The type of the job's state.</typeparam>
    /// <param name="definition">The kind of job.</param>
    /// <param name="request">The submission.</param>
    /// <param name="cancellationToken">Cancels the submission.</param>
    /// <returns>The job.</returns>
    protected Task<Job<TState>> StartJobAsync<TSubmitted, TState>(
        JobDefinition<TSubmitted, TState> definition, ApiRequest<TSubmitted> request, CancellationToken cancellationToken)
        => JobStarter.StartAsync(_sender, definition, request, cancellationToken);

    /// <summary>Submits a job whose id the client chose. When the answer is lost, the job is looked for by its id; it is sent again only if the provider proves that it does not know it.</summary>
    /// <typeparam name="TSubmitted">The type of the answer to the submission.</typeparam>
    /// <typeparam name="TState">The type of the job's state.</typeparam>
    /// <param name="definition">The kind of job.</param>
    /// <param name="request">The submission, with the id of the ticket in it.</param>
    /// <param name="ticket">The id, and how many results are asked for.</param>
    /// <param name="cancellationToken">Cancels the submission.</param>
    /// <returns>The job.</returns>
    protected Task<Job<TState>> StartJobAsync<TSubmitted, TState>(
        JobDefinition<TSubmitted, TState> definition, ApiRequest<TSubmitted> request, JobTicket ticket, CancellationToken cancellationToken)
        => JobStarter.StartAsync(_sender, definition, request, ticket, cancellationToken);

    /// <summary>Picks up a job that was submitted before. Sends nothing.</summary>
    /// <typeparam name="TState">The type of the job's state.</typeparam>
    /// <param name="definition">The kind of job.</param>
    /// <param name="id">The job's id.</param>
    /// <param name="count">How many results it was submitted for; <see langword="null"/> where that is not known or of no account.</param>
    /// <returns>The job.</returns>
    protected Job<TState> ResumeJob<TState>(JobDefinition<TState> definition, string id, int? count = null) => JobStarter.Resume(_sender, definition, id, count);

    /// <summary>Submits a job and waits for its end.</summary>
    /// <typeparam name="TSubmitted">The type of the answer to the submission.</typeparam>
    /// <typeparam name="TState">The type of the job's state.</typeparam>
    /// <param name="definition">The kind of job.</param>
    /// <param name="request">The submission.</param>
    /// <param name="progress">Hears of each changed state.</param>
    /// <param name="cancellationToken">Stops waiting; the job goes on.</param>
    /// <returns>The last state.</returns>
    protected Task<TState> RunJobAsync<TSubmitted, TState>(
        JobDefinition<TSubmitted, TState> definition, ApiRequest<TSubmitted> request, IProgress<TState>? progress, CancellationToken cancellationToken)
        => JobStarter.RunAsync(JobStarter.StartAsync(_sender, definition, request, cancellationToken), progress, cancellationToken);

    /// <summary>Submits a job whose id the client chose, and waits for its end.</summary>
    /// <typeparam name="TSubmitted">The type of the answer to the submission.</typeparam>
    /// <typeparam name="TState">The type of the job's state.</typeparam>
    /// <param name="definition">The kind of job.</param>
    /// <param name="request">The submission, with the id of the ticket in it.</param>
    /// <param name="ticket">The id, and how many results are asked for.</param>
    /// <param name="progress">Hears of each changed state.</param>
    /// <param name="cancellationToken">Stops waiting; the job goes on.</param>
    /// <returns>The last state.</returns>
    protected Task<TState> RunJobAsync<TSubmitted, TState>(
        JobDefinition<TSubmitted, TState> definition, ApiRequest<TSubmitted> request, JobTicket ticket, IProgress<TState>? progress, CancellationToken cancellationToken)
        => JobStarter.RunAsync(JobStarter.StartAsync(_sender, definition, request, ticket, cancellationToken), progress, cancellationToken);

    /// <summary>Goes through pages that name the cursor of the next.</summary>
    /// <typeparam name="TPage">The type of a page.</typeparam>
    /// <typeparam name="TItem">The type of an item.</typeparam>
    /// <param name="definition">What the document says about the pages.</param>
    /// <param name="request">Makes the request for a cursor; <see langword="null"/> for the first page.</param>
    /// <param name="cancellationToken">Stops the enumeration.</param>
    /// <returns>The items of all pages.</returns>
    protected IAsyncEnumerable<TItem> EnumerateByCursorAsync<TPage, TItem>(
        PageDefinition<TPage, TItem> definition, Func<string?, ApiRequest<TPage>> request, CancellationToken cancellationToken)
        => PageReader.ByCursorAsync(_sender, definition, request, cancellationToken);

    /// <summary>Goes through pages that are asked for by offset or by number, until one is empty.</summary>
    /// <typeparam name="TPage">The type of a page.</typeparam>
    /// <typeparam name="TItem">The type of an item.</typeparam>
    /// <param name="definition">What the document says about the pages.</param>
    /// <param name="request">Makes the request for an offset or number.</param>
    /// <param name="first">The offset or number of the first page.</param>
    /// <param name="isOffset">Whether items are counted, not pages.</param>
    /// <param name="cancellationToken">Stops the enumeration.</param>
    /// <returns>The items of all pages.</returns>
    protected IAsyncEnumerable<TItem> EnumerateByNumberAsync<TPage, TItem>(
        PageDefinition<TPage, TItem> definition, Func<long, ApiRequest<TPage>> request, long first, bool isOffset, CancellationToken cancellationToken)
        => PageReader.ByNumberAsync(_sender, definition, request, first, isOffset, cancellationToken);

    /// <summary>Goes through pages that name the address of the next. An address on another server is an error: credentials go nowhere else.</summary>
    /// <typeparam name="TPage">The type of a page.</typeparam>
    /// <typeparam name="TItem">The type of an item.</typeparam>
    /// <param name="definition">What the document says about the pages.</param>
    /// <param name="first">The request for the first page.</param>
    /// <param name="cancellationToken">Stops the enumeration.</param>
    /// <returns>The items of all pages.</returns>
    protected IAsyncEnumerable<TItem> EnumerateByAddressAsync<TPage, TItem>(
        PageDefinition<TPage, TItem> definition, ApiRequest<TPage> first, CancellationToken cancellationToken)
        => PageReader.ByAddressAsync(_sender, definition, first, cancellationToken);
}
