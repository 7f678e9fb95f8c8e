using System.Globalization;
using System.Runtime.CompilerServices;
using KreaGen.Errors;
using KreaGen.Resending;
using KreaGen.Transport;

namespace KreaGen.Http;

/// <summary>One attempt: its clock, its content, and what a failure of it means.</summary>
internal sealed class ApiAttempt : IDisposable
{
    private readonly ApiSettings _settings;
    private readonly ApiTransport _transport;
    private readonly string _operationId;
    private readonly ResendTraits _traits;
    private readonly TimeSpan _timeout;
    private readonly CancellationTokenSource _deadline;
    private readonly CancellationTokenSource? _linked;
    private readonly DateTimeOffset _sentAt;

    public ApiAttempt(ApiSettings settings, ApiTransport transport, string operationId, RequestContent? body, ResendTraits traits, TimeSpan? timeout,
        CancellationToken cancellationToken)
    {
        _settings = settings;
        _transport = transport;
        _operationId = operationId;
        _traits = traits;
        _timeout = timeout < settings.Timeout ? timeout.Value : settings.Timeout;
        _deadline = new(_timeout, settings.TimeProvider);
        _linked = cancellationToken.CanBeCanceled ? CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _deadline.Token) : null;
        _sentAt = settings.TimeProvider.GetUtcNow();
        Content = body is null ? null : new BodyContent(body, body is StreamedBody ? Restart : null);
    }

    public BodyContent? Content { get; }

    // Only our own connections promise to read the content when, and only when, they send it.
    private bool MayHaveArrived => !_transport.IsOwn || Content is null || Content.HasBegun;

    // The caller's patience or ours, whichever ends first.
    private CancellationToken Token => _linked?.Token ?? _deadline.Token;

    public void Dispose()
    {
        _linked?.Dispose();
        _deadline.Dispose();
    }

    // The attempts of all calls share their state machines: each is awaited once, by its call.
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public async ValueTask<HttpResponseMessage> SendAsync(HttpRequestMessage message, CancellationToken cancellationToken)
    {
        try
        {
            HttpResponseMessage response = await _transport.SendAsync(message, Token).ConfigureAwait(false);
            GzipContent.Unpack(response);
            return response;
        }
        catch (OperationCanceledException error) when (cancellationToken.IsCancellationRequested)
        {
            throw Canceled(error, cancellationToken);
        }
        catch (OperationCanceledException error)
        {
            throw Lost(TimeoutText(), error, MayHaveArrived ? ResendOutcome.NoAnswer : ResendOutcome.NotSent);
        }
        catch (HttpRequestException error)
        {
            throw Lost(error.Message, error, NeverConnected(error) ? ResendOutcome.NotSent : ResendOutcome.NoAnswer);
        }
        catch (IOException error)
        {
            throw Lost(error.Message, error, ResendOutcome.NoAnswer);
        }
    }

    /// <summary>Reads the body of a success response.</summary>
    /// <exception cref="TruncatedResponseException">The body did not arrive whole and in time.</exception>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public async ValueTask<PooledBuffer> ReadAsync(HttpResponseMessage response, int maxBytes, CancellationToken cancellationToken)
    {
        try
        {
            return await PooledBuffer.ReadAsync(response.Content, maxBytes, Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException error) when (cancellationToken.IsCancellationRequested)
        {
            throw Canceled(error, cancellationToken);
        }
        catch (OperationCanceledException error)
        {
            throw new TruncatedResponseException(TimeoutText(), error);
        }
        catch (HttpRequestException error)
        {
            throw new TruncatedResponseException(error.Message, error);
        }
        catch (IOException error)
        {
            throw new TruncatedResponseException(error.Message, error);
        }
        catch (InvalidDataException error)
        {
            // Compressed data that is none.
            throw new TruncatedResponseException(error.Message, error);
        }
    }

    /// <summary>Reads as much as arrives of an error response: its status alone is enough.</summary>
    public async Task<PooledBuffer> ReadErrorAsync(HttpResponseMessage response, int maxBytes, CancellationToken cancellationToken)
    {
        try
        {
            return await PooledBuffer.ReadAsync(response.Content, maxBytes, Token, tolerant: true).ConfigureAwait(false);
        }
        catch (OperationCanceledException error) when (cancellationToken.IsCancellationRequested)
        {
            throw Canceled(error, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            return PooledBuffer.Nothing();
        }
        catch (HttpRequestException)
        {
            return PooledBuffer.Nothing();
        }
        catch (InvalidDataException)
        {
            return PooledBuffer.Nothing();
        }
    }

    public SubmissionUnknownException Unknown(string problem, Exception? cause, ErrorMetadata facts, ResendOutcome outcome) => new(
        string.Create(CultureInfo.InvariantCulture,
            $"{_operationId} was sent at {_sentAt:yyyy-MM-dd'T'HH:mm:ss.fff'Z'}, but its outcome is unknown. It may have been applied and may have been charged, so it was not sent again. {problem}"),
        _sentAt,
        cause)
    {
        Metadata = facts,
        Outcome = outcome,
    };

    private ApiException Lost(string problem, Exception cause, ResendOutcome outcome)
    {
        var facts = new ErrorMetadata { OperationId = _operationId };
        ResendDecision decision = ResendRule.Decide(_traits, outcome);
        if (decision.Error == ResendError.Unknown)
        {
            return Unknown(problem, cause, facts, outcome);
        }

        string what = outcome.Kind == ResendKind.NotSent ? "could not be sent" : "received no response";
        string applied = decision.MayBeApplied ? " It may have been applied." : "";
        return new ApiConnectionException($"{_operationId} {what}: {problem}{applied}", cause)
        {
            Metadata = facts,
            Outcome = outcome,
            MayBeApplied = decision.MayBeApplied,
        };
    }

    private OperationCanceledException Canceled(OperationCanceledException cause, CancellationToken cancellationToken)
        => _traits.Changes && MayHaveArrived
            ? new SubmissionCanceledException(
                $"{_operationId} was canceled after it may have been sent. It may have been applied{(_traits.StartsJob ? " and may have been charged" : "")}.",
                _sentAt,
                cause,
                cancellationToken)
            {
                OperationId = _operationId,
            }
            : new OperationCanceledException($"{_operationId} was canceled.", cause, cancellationToken);

    // A kept connection that breaks can report an error of connecting too; the content knows better.
    private bool NeverConnected(HttpRequestException error) => Content is not { HasBegun: true }
        && error.HttpRequestError is (HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError
            or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError);

    private string TimeoutText() => string.Create(CultureInfo.InvariantCulture, $"No complete response arrived within {_timeout.TotalSeconds:0.###} seconds.");

    /// <summary>An upload takes as long as it takes, so long as it goes on.</summary>
    private void Restart()
    {
        try
        {
            _deadline.CancelAfter(_timeout);
        }
        catch (ObjectDisposedException)
        {
            // The server answered before it had everything, and the attempt is over.
        }
    }
}
