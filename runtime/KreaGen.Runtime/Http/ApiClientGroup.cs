using KreaGen.Jobs;

namespace KreaGen.Http;

/// <summary>A part of a client's operations. Shares everything with its client.</summary>
public abstract class ApiClientGroup
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

    /// <inheritdoc cref="ApiClient.StartJobAsync{TSubmitted, TState}" />
    protected Task<Job<TState>> StartJobAsync<TSubmitted, TState>(
        JobDefinition<TSubmitted, TState> definition, ApiRequest<TSubmitted> request, CancellationToken cancellationToken)
        => JobStarter.StartAsync(_sender, definition, request, cancellationToken);

    /// <inheritdoc cref="ApiClient.ResumeJob{TState}" />
    protected Job<TState> ResumeJob<TState>(JobDefinition<TState> definition, string id) => JobStarter.Resume(_sender, definition, id);

    /// <inheritdoc cref="ApiClient.RunJobAsync{TSubmitted, TState}" />
    protected Task<TState> RunJobAsync<TSubmitted, TState>(
        JobDefinition<TSubmitted, TState> definition, ApiRequest<TSubmitted> request, IProgress<TState>? progress, CancellationToken cancellationToken)
        => JobStarter.RunAsync(_sender, definition, request, progress, cancellationToken);
}
