using System.Globalization;
using System.Runtime.CompilerServices;
using KreaGen.Credentials;
using KreaGen.Errors;
using KreaGen.Json;
using KreaGen.Resending;
using KreaGen.Transport;

namespace KreaGen.Http;

/// <summary>One call: what is the same for all its attempts.</summary>
internal sealed class ApiCall<T>(
    ApiSettings settings, ApiTransport transport, ApiRequest<T> request, SendPlan<T> plan, CredentialUse[] credentials, RequestContent? body)
{
    private const int MaxRedirects = 3;

    // An error body is read into memory even if the caller wants a stream.
    private const int MaxErrorLength = 256 * 1024;

    private readonly ApiSettings _settings = settings;
    private readonly Uri _endpoint = settings.EndpointOf(request.Operation.Server, request.Operation.Id);

    /// <summary>What is the same for all attempts: a request that changes something must not be repeated once it may have arrived.</summary>
    private readonly ResendTraits _traits = new()
    {
        Changes = (!request.Operation.IsSafe || plan.IsSubmission) && !plan.IsPoll,
        IsIdempotent = request.Operation.Method == HttpMethod.Put || request.Operation.Method == HttpMethod.Delete,
        StartsJob = (request.Operation.StartsJob || plan.IsSubmission) && !plan.IsPoll,
        HasIdempotencyKey = request.HasIdempotencyKey,
    };

    /// <summary>What is the same for all decisions about the call.</summary>
    public ResendTraits Traits => _traits with
    {
        IsSpent = body is { CanRepeat: false },
        Patience = plan.IsPoll ? TimeSpan.MaxValue : _settings.MaxDelay,
    };

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public async ValueTask<ApiResponse<T>> AttemptAsync(CancellationToken cancellationToken)
    {
        bool refreshed = false;
        int redirects = 0;
        Uri? moved = null;
        while (true)
        {
            var target = new CredentialTarget
            {
                TimeProvider = _settings.TimeProvider,
                Endpoint = _settings.Endpoint,
                IsRetry = refreshed,
                Transport = transport.Given,
            };
            foreach (CredentialUse credential in credentials)
            {
                await credential.ApplyAsync(target, cancellationToken).ConfigureAwait(false);
            }

            // The attempt's clock starts when it may be sent: a turn that is late must not look like a response that is.
            using IDisposable? turn = _settings.AcquirePermit is { } acquire
                ? await acquire(request.Operation.Id, cancellationToken).ConfigureAwait(false) : null;
            using var attempt = new ApiAttempt(_settings, transport, request.Operation.Id, body, _traits, plan.Timeout, cancellationToken);
            using HttpRequestMessage message = RequestMessage.Create(request, moved, _endpoint, target, attempt.Content, _settings.UserAgent);
            foreach (Func<HttpRequestMessage, CancellationToken, ValueTask> sign in target.Signers ?? [])
            {
                await sign(message, cancellationToken).ConfigureAwait(false);
            }

            using var held = new ResponseLease(await attempt.SendAsync(message, cancellationToken).ConfigureAwait(false));
            HttpResponseMessage response = held.Response;
            int status = (int)response.StatusCode;
            if (status is >= 200 and <= 299 || (status is >= 300 and <= 399 && request.Operation.Describes(status)))
            {
                return request.Operation.ResponseFor(status).IsStreamed
                    ? await OpenAsync(held, attempt, target, cancellationToken).ConfigureAwait(false)
                    : await ReadAsync(response, attempt, target, cancellationToken).ConfigureAwait(false);
            }

            Uri? next = redirects < MaxRedirects && ResendRule.IsRedirect(status) ? FindSameOrigin(message.RequestUri!, response) : null;
            ResendTraits traits = Traits with
            {
                AttemptsLeft = 1,
                CanFollowRedirect = next is not null,
                CanRenewCredential = !refreshed
                && Array.Exists(credentials, static use => use.CanRenew)
            };
            var outcome = ResendOutcome.Of(status, ResponseMetadata.RetryAfter(response.Headers, _settings.TimeProvider.GetUtcNow()));
            ResendDecision decision = ResendRule.Decide(traits, outcome);
            switch (decision.Action)
            {
                case ResendAction.FollowRedirect:
                    redirects++;
                    moved = next;
                    break;
                case ResendAction.RenewCredential:
                    refreshed = true;
                    Array.ForEach(credentials, use => use.Forget(target));
                    break;
                default:
                    throw await FailAsync(response, attempt, target, outcome, decision, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private static Uri? FindSameOrigin(Uri from, HttpResponseMessage response)
    {
        if (response.Headers.Location is not { } location || !Uri.TryCreate(from, location, out Uri? next))
        {
            return null;
        }

        bool same = Uri.Compare(from, next, UriComponents.SchemeAndServer | UriComponents.UserInfo, UriFormat.SafeUnescaped,
            StringComparison.OrdinalIgnoreCase) == 0;
        return same ? next : null;
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<ApiResponse<T>> ReadAsync(
        HttpResponseMessage response, ApiAttempt attempt, CredentialTarget target, CancellationToken cancellationToken)
    {
        PooledBuffer? buffer = null;
        try
        {
            buffer = await attempt.ReadAsync(response, _settings.MaxResponseBytes, cancellationToken).ConfigureAwait(false);
            T value = request.Operation.ResponseFor((int)response.StatusCode).Read(BufferedResponse.Of(response, buffer));
            if (plan.FindProblem?.Invoke(value) is { } problem)
            {
                throw new InvalidResponseException(problem);
            }

            return new(value, response.StatusCode, response.Headers, response.Content.Headers)
            {
                RetryAfter = ResponseMetadata.RetryAfter(response.Headers, _settings.TimeProvider.GetUtcNow()),
                Secrets = target,
                BodyHash = plan.IsCompared ? Hash(buffer.Span) : 0,
                Address = response.RequestMessage?.RequestUri ?? _endpoint,
            };
        }
        catch (JsonReadException error)
        {
            throw Unreadable(error.Message, error, error, response, buffer, attempt, target);
        }
        catch (InvalidResponseException error)
        {
            throw Unreadable(error.Message, error, null, response, buffer, attempt, target);
        }
        catch (TruncatedResponseException error)
        {
            throw Unreadable("The response ended unexpectedly: " + error.Message, error.InnerException, null, response, buffer, attempt, target);
        }
        finally
        {
            buffer?.Dispose();
        }
    }

    private static int Hash(ReadOnlySpan<byte> bytes)
    {
        var hash = default(HashCode);
        hash.AddBytes(bytes);
        return hash.ToHashCode();
    }

    /// <summary>Hands the body over while it arrives; only its head has been seen.</summary>
    private async Task<ApiResponse<T>> OpenAsync(ResponseLease held, ApiAttempt attempt, CredentialTarget target, CancellationToken cancellationToken)
    {
        HttpResponseMessage response = held.Response;
        ResponseReader<T> answer = request.Operation.ResponseFor((int)response.StatusCode);
        if (!MediaTypes.Fits(answer.MediaTypes, response.Content.Headers.ContentType?.MediaType))
        {
            using PooledBuffer beginning = await attempt.ReadErrorAsync(response, MaxErrorLength, cancellationToken).ConfigureAwait(false);
            try
            {
                BufferedResponse.Of(response, beginning).ThrowUnless(answer.MediaTypes);
            }
            catch (InvalidResponseException error)
            {
                throw Unreadable(error.Message, error, null, response, beginning, attempt, target);
            }
        }

        // The head is here: opening the body waits for nothing.
        Stream body = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        T value = answer.Open(new ResponseStream(response, body, _settings.Timeout, _settings.TimeProvider, _settings.MaxResponseBytes, target.Clean));
        held.Release();
        return new(value, response.StatusCode, response.Headers, response.Content.Headers)
        {
            RetryAfter = ResponseMetadata.RetryAfter(response.Headers, _settings.TimeProvider.GetUtcNow()),
            Secrets = target,
        };
    }

    private ApiException Unreadable(
        string problem, Exception? cause, JsonReadException? json, HttpResponseMessage response, PooledBuffer? buffer, ApiAttempt attempt,
            CredentialTarget target)
    {
        ErrorMetadata facts = FactsOf(response, buffer, target);
        string text = string.Create(CultureInfo.InvariantCulture,
            $"{request.Operation.Id} returned {(int)response.StatusCode}, but the response cannot be used. {target.Clean(problem)}");
        // JSON of another shape stays what it is; text that is no JSON at all was cut off or came from a proxy.
        ResendOutcome outcome = json is null or { IsSyntax: true } ? ResendOutcome.Unreadable : ResendOutcome.Misshapen;
        Exception? inner = cause is InvalidResponseException ? cause.InnerException : cause;
        ResendDecision decision = ResendRule.Decide(Traits, outcome);
        var malformed = new InvalidResponseException(facts.RequestId is null ? text : $"{text} Request id: {facts.RequestId}.", IsClean(inner, target)
            ? inner : null)
        {
            JsonPath = Clean(json?.Path, target),
            Line = json?.Line,
            Column = json?.Column,
            IsTransient = outcome.Kind == ResendKind.Unreadable,
            MayBeApplied = decision.MayBeApplied,
            Outcome = outcome,
            Metadata = facts,
        };
        return decision.Error == ResendError.Unknown ? attempt.Unknown(malformed.Message, malformed, facts, outcome) : malformed;
    }

    private async Task<ApiException> FailAsync(
        HttpResponseMessage response, ApiAttempt attempt, CredentialTarget target, ResendOutcome outcome, ResendDecision decision,
            CancellationToken cancellationToken)
    {
        using PooledBuffer buffer = await attempt.ReadErrorAsync(response, MaxErrorLength, cancellationToken).ConfigureAwait(false);
        int status = (int)response.StatusCode;
        (string? code, string? words) = ErrorBodyReader.Read(buffer.Span);
        ErrorMetadata facts = FactsOf(response, buffer, target) with
        {
            Code = UntrustedText.Words(code, target.Clean),
            ProviderMessage = UntrustedText.Words(words, target.Clean),
            RetryAfter = outcome.RetryAfter,
        };
        bool isTransient = ResendRule.MayPass(status);
        string text = ResendRule.IsRedirect(status)
            ? ErrorMessages.Describe(request.Operation.Id, response.StatusCode, null, "The redirect was not followed", facts.RequestId)
            : ErrorMessages.Describe(request.Operation.Id, response.StatusCode, facts.Code, facts.ProviderMessage, facts.RequestId);
        if (decision.IsAskedTooMuch)
        {
            text = ErrorMessages.WithWait(text, outcome.RetryAfter!.Value, _settings.MaxDelay);
        }

        ApiException error = request.Operation.ErrorFor(status, response.Content.Headers.ContentType?.ToString())
            ?.Create(text, isTransient, BufferedResponse.Of(response, buffer))
            ?? new ApiException(text) { IsTransient = isTransient };
        error.Metadata = facts;
        error.Outcome = outcome;
        error.MayBeApplied = decision.MayBeApplied;
        return decision.Error == ResendError.Unknown ? attempt.Unknown(text, error, facts, outcome) : error;
    }

    private ErrorMetadata FactsOf(HttpResponseMessage response, PooledBuffer? body, CredentialTarget target) => new()
    {
        OperationId = request.Operation.Id,
        StatusCode = response.StatusCode,
        RequestId = Clean(ResponseMetadata.RequestId(response.Headers), target),
        ResponseBody = body is null ? null : Clean(ErrorMessages.Body(body.Span), target),
        Headers = new(response.Headers, response.Content.Headers, target.Clean),
    };

    // What could not be read may be an echo of the key, and its error may quote it.
    private static bool IsClean(Exception? error, CredentialTarget target)
        => error is null || string.Equals(target.Clean(error.Message), error.Message, StringComparison.Ordinal);

    private static string? Clean(string? text, CredentialTarget target) => text is null ? null : target.Clean(text);
}
