using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using KreaGen.Errors;
using KreaGen.Http;
using KreaGen.Json;

namespace KreaGen.Credentials;

/// <summary>Keeps a token until shortly before it expires; concurrent calls wait for one fetch.</summary>
internal sealed class OAuth2Credential : Credential
{
    private const int LongestAnswer = 64 * 1024;
    private static readonly TimeSpan Margin = TimeSpan.FromSeconds(60);

    // One connection pool for all: token endpoints are few, and credentials have no owner to dispose them.
    private static readonly HttpMessageInvoker Transport = new(ApiTransport.CreateHandler(TimeSpan.FromSeconds(15)));

    private readonly OAuth2ClientCredentialsOptions _options;
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly string _clientSecret;

    private readonly SemaphoreSlim _gate = new(1, 1);
    private volatile Kept? _kept;

    public OAuth2Credential(OAuth2ClientCredentialsOptions options, string clientSecret)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentException.ThrowIfNullOrEmpty(options.ClientId);
        ArgumentException.ThrowIfNullOrEmpty(clientSecret);
        ArgumentNullException.ThrowIfNull(options.TokenEndpoint);
        if (options.TokenEndpoint.Scheme != Uri.UriSchemeHttps && !(options.TokenEndpoint.Scheme == Uri.UriSchemeHttp && options.TokenEndpoint.IsLoopback))
        {
            throw new ArgumentException("The token endpoint must be https: it receives the client's secret.", nameof(options));
        }

        _options = options;
        _clientSecret = clientSecret;
    }

    internal override string Kind => "OAuth 2 client credentials";

    internal override async ValueTask ApplyAsync(CredentialTarget target, CancellationToken cancellationToken)
    {
        string token = (await GetAsync(target.TimeProvider, cancellationToken).ConfigureAwait(false)).Token;
        target.Remember(token);
        target.Headers.Add(("Authorization", "Bearer " + token));
    }

    internal override bool Forget(CredentialTarget refused)
    {
        // Another call may have fetched a new token meanwhile; that one stays.
        if (_kept is { } kept && refused.Secrets.Contains(kept.Token))
        {
            Interlocked.CompareExchange(ref _kept, null, kept);
        }

        return true;
    }

    private async ValueTask<Kept> GetAsync(TimeProvider clock, CancellationToken cancellationToken)
    {
        if (_kept is { } fresh && clock.GetUtcNow() < fresh.RefreshAt)
        {
            return fresh;
        }

        await _gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (_kept is { } meanwhile && clock.GetUtcNow() < meanwhile.RefreshAt)
            {
                return meanwhile;
            }

            return _kept = await FetchAsync(clock, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _gate.Release();
        }
    }

    private async Task<Kept> FetchAsync(TimeProvider clock, CancellationToken cancellationToken)
    {
        using var deadline = new CancellationTokenSource(_options.Timeout, clock);
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, deadline.Token);
        using HttpRequestMessage message = CreateRequest();
        try
        {
            using HttpResponseMessage response = await Transport.SendAsync(message, linked.Token).ConfigureAwait(false);
            using PooledBuffer body = await PooledBuffer.ReadAsync(response.Content, LongestAnswer, linked.Token).ConfigureAwait(false);
            if (response.StatusCode != HttpStatusCode.OK)
            {
                throw Refused(response.StatusCode, body);
            }

            OAuth2Token token = ApiJson.Deserialize<OAuth2Token>(body.Span);
            // Hints are untrusted: nothing negative, and a day at most.
            double seconds = token.ExpiresIn is { } given && double.IsFinite(given) ? Math.Clamp(given, 0, 86_400) : 3_600;
            var lifetime = TimeSpan.FromSeconds(seconds);
            return new(Secret.Check(token.AccessToken, "access_token"), clock.GetUtcNow() + (lifetime > 2 * Margin ? lifetime - Margin : lifetime / 2));
        }
        catch (OperationCanceledException error) when (!cancellationToken.IsCancellationRequested)
        {
            throw new ApiConnectionException("The token endpoint did not answer in time.", error) { CanRetry = true };
        }
        catch (HttpRequestException error)
        {
            throw Unreachable(error);
        }
        catch (IOException error)
        {
            throw Unreachable(error);
        }
        catch (JsonReadException error)
        {
            throw new MalformedAnswerException("The token endpoint's answer cannot be read: " + error.Reason) { JsonPath = error.Path };
        }
    }

    private static ApiConnectionException Unreachable(Exception error)
        => new("The token endpoint could not be reached: " + error.Message, error) { CanRetry = true };

    private HttpRequestMessage CreateRequest()
    {
        var form = new List<KeyValuePair<string, string>> { new("grant_type", "client_credentials") };
        if (_options.Scopes.Count > 0)
        {
            form.Add(new("scope", string.Join(' ', _options.Scopes)));
        }

        if (_options.Audience is not null)
        {
            form.Add(new("audience", _options.Audience));
        }

        AuthenticationHeaderValue? authorization = null;
        if (_options.Authentication == OAuth2ClientAuthentication.Form)
        {
            form.Add(new("client_id", _options.ClientId));
            form.Add(new("client_secret", _clientSecret));
        }
        else
        {
            // RFC 6749, 2.3.1: both parts are form-encoded before they are joined.
            string pair = WebUtility.UrlEncode(_options.ClientId) + ":" + WebUtility.UrlEncode(_clientSecret);
            authorization = new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(pair)));
        }

        var message = new HttpRequestMessage(HttpMethod.Post, _options.TokenEndpoint) { Content = new FormUrlEncodedContent(form) };
        message.Headers.Authorization = authorization;
        message.Headers.Accept.ParseAdd("application/json");
        return message;
    }

    private ApiException Refused(HttpStatusCode status, PooledBuffer body)
    {
        (string? code, string? words) = ErrorShape.Read(body.Span);
        string text = ErrorText.Describe("The token endpoint", status, code, words?.Replace(_clientSecret, "[secret]", StringComparison.Ordinal), requestId: null);
        bool isTransient = (int)status is 408 or 429 or >= 500;
        return new(text) { StatusCode = status, Code = code, IsTransient = isTransient, CanRetry = isTransient };
    }

    private sealed record Kept(string Token, DateTimeOffset RefreshAt)
    {
        public override string ToString() => "OAuth 2 token (not shown)";
    }
}
