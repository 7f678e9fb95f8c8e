using KreaGen.Jobs;
using KreaGen.Pages;

namespace KreaGen.Http;

/// <summary>A part of a client's operations. Shares everything with its client.</summary>
public abstract partial class ApiClientGroup
{
    private readonly ApiSender _sender;

    /// <summary>Creates a part of a client.</summary>
    /// <param name="owner">The client.</param>
    protected ApiClientGroup(ApiClient owner)
    {
        ArgumentNullException.ThrowIfNull(owner);
        _sender = owner.Sender;
    }

    /// <inheritdoc cref="ApiClient.SendAsync{T}" />
    protected async Task<T> SendAsync<T>(ApiRequest<T> request, CancellationToken cancellationToken)
        => (await _sender.SendAsync(request, SendPlan<T>.Ordinary, cancellationToken).ConfigureAwait(false)).Value;

    /// <inheritdoc cref="ApiClient.SendWithResponseAsync{T}" />
    protected Task<ApiResponse<T>> SendWithResponseAsync<T>(ApiRequest<T> request, CancellationToken cancellationToken)
        => _sender.SendAsync(request, SendPlan<T>.Ordinary, cancellationToken);

    /// <inheritdoc cref="ApiClient.StartJobAsync{TSubmitted, TState}(JobDefinition{TSubmitted, TState}, ApiRequest{TSubmitted}, CancellationToken)" />
    protected Task<Job<TState>> StartJobAsync<TSubmitted, TState>(
        JobDefinition<TSubmitted, TState> definition, ApiRequest<TSubmitted> request, CancellationToken cancellationToken)
        => JobStarter.StartAsync(_sender, definition, request, cancellationToken);

    /// <inheritdoc cref="ApiClient.StartJobAsync{TSubmitted, TState}(JobDefinition{TSubmitted, TState}, ApiRequest{TSubmitted}, JobTicket, CancellationToken)" />
    protected Task<Job<TState>> StartJobAsync<TSubmitted, TState>(
        JobDefinition<TSubmitted, TState> definition, ApiRequest<TSubmitted> request, JobTicket ticket, CancellationToken cancellationToken)
        => JobStarter.StartAsync(_sender, definition, request, ticket, cancellationToken);

    /// <inheritdoc cref="ApiClient.ResumeJob{TState}" />
    protected Job<TState> ResumeJob<TState>(JobDefinition<TState> definition, string id, int? count = null) => JobStarter.Resume(_sender, definition, id, count);

    /// <inheritdoc cref="ApiClient.RunJobAsync{TSubmitted, TState}(JobDefinition{TSubmitted, TState}, ApiRequest{TSubmitted}, IProgress{TState}, CancellationToken)" />
    protected Task<TState> RunJobAsync<TSubmitted, TState>(
        JobDefinition<TSubmitted, TState> definition, ApiRequest<TSubmitted> request, IProgress<TState>? progress, CancellationToken cancellationToken)
        => JobStarter.RunAsync(JobStarter.StartAsync(_sender, definition, request, cancellationToken), progress, cancellationToken);

    /// <inheritdoc cref="ApiClient.RunJobAsync{TSubmitted, TState}(JobDefinition{TSubmitted, TState}, ApiRequest{TSubmitted}, JobTicket, IProgress{TState}, CancellationToken)" />
    protected Task<TState> RunJobAsync<TSubmitted, TState>(
        JobDefinition<TSubmitted, TState> definition, ApiRequest<TSubmitted> request, JobTicket ticket, IProgress<TState>? progress, CancellationToken cancellationToken)
        => JobStarter.RunAsync(JobStarter.StartAsync(_sender, definition, request, ticket, cancellationToken), progress, cancellationToken);

    /// <inheritdoc cref="ApiClient.EnumerateByCursorAsync{TPage, TItem}" />
    protected IAsyncEnumerable<TItem> EnumerateByCursorAsync<TPage, TItem>(
        PageDefinition<TPage, TItem> definition, Func<string?, ApiRequest<TPage>> request, CancellationToken cancellationToken)
        => PageReader.ByCursorAsync(_sender, definition, request, cancellationToken);

    /// <inheritdoc cref="ApiClient.EnumerateByNumberAsync{TPage, TItem}" />
    protected IAsyncEnumerable<TItem> EnumerateByNumberAsync<TPage, TItem>(
        PageDefinition<TPage, TItem> definition, Func<long, ApiRequest<TPage>> request, long first, bool isOffset, CancellationToken cancellationToken)
        => PageReader.ByNumberAsync(_sender, definition, request, first, isOffset, cancellationToken);

    /// <inheritdoc cref="ApiClient.EnumerateByAddressAsync{TPage, TItem}" />
    protected IAsyncEnumerable<TItem> EnumerateByAddressAsync<TPage, TItem>(
        PageDefinition<TPage, TItem> definition, ApiRequest<TPage> first, CancellationToken cancellationToken)
        => PageReader.ByAddressAsync(_sender, definition, first, cancellationToken);
}
