using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using KreaGen.Errors;
using KreaGen.Json;
using KreaGen.Resending;
using KreaGen.Transport;

namespace KreaGen.Credentials;

/// <summary>Fetches tokens with the client's own id and secret, and keeps one for each endpoint and set of scopes.</summary>
internal sealed class OAuth2Credential : Credential
{
    // Tokens have a few kilobytes.
    private const int MaxResponseLength = 64 * 1024;
    private static readonly TimeSpan Margin = TimeSpan.FromSeconds(60);

    // One connection pool for all: token endpoints are few, and credentials have no owner to dispose them.
    private static readonly HttpMessageInvoker Connections = new(ConnectionHandlers.Create(TimeSpan.FromSeconds(15)));

    private readonly OAuth2ClientCredentialsOptions _options;
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly string _clientSecret;

    private readonly ConcurrentDictionary<string, OAuth2TokenCache> _caches = new(StringComparer.Ordinal);
    private readonly HttpMessageInvoker? _transport;

    public OAuth2Credential(OAuth2ClientCredentialsOptions options, string clientSecret)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentException.ThrowIfNullOrEmpty(options.ClientId);
        ArgumentException.ThrowIfNullOrEmpty(clientSecret);
        ArgumentNullException.ThrowIfNull(options.TokenEndpoint);
        // A relative one is where the client's endpoint is, which has been checked.
        if (options.TokenEndpoint is { IsAbsoluteUri: true } absolute && absolute.Scheme != Uri.UriSchemeHttps
            && !(absolute.Scheme == Uri.UriSchemeHttp && absolute.IsLoopback))
        {
            throw new ArgumentException("The token endpoint must use https because it receives the client secret.", nameof(options));
        }

        _options = options;
        _clientSecret = clientSecret;
        if (options.Handler is not null)
        {
            ConnectionHandlers.RefuseRedirects(options.Handler);
        }

        _transport = options.Handler is null ? null : new(options.Handler, disposeHandler: false);
    }

    internal override string Kind => "OAuth 2 client credentials";

    internal override async ValueTask ApplyAsync(CredentialTarget target, CancellationToken cancellationToken)
    {
        string token = await CacheFor(target).GetAsync(target, cancellationToken).ConfigureAwait(false);
        target.Remember(token);
        target.AddHeader("Authorization", "Bearer " + token);
    }

    internal override bool CanRenew => true;

    internal override void Forget(CredentialTarget refused) => CacheFor(refused).Forget(refused.Secrets);

    private OAuth2TokenCache CacheFor(CredentialTarget target)
    {
        Uri endpoint = _options.TokenEndpoint.IsAbsoluteUri ? _options.TokenEndpoint : new(target.Endpoint, _options.TokenEndpoint);
        string scopes = string.Join(' ', _options.Scopes ?? target.Scopes);
        return _caches.GetOrAdd(endpoint.AbsoluteUri + " " + scopes, _ => new(asking => FetchAsync(endpoint, scopes, asking)));
    }

    private async Task<OAuth2TokenCache.Kept> FetchAsync(Uri endpoint, string scopes, CredentialTarget asking)
    {
        TimeProvider clock = asking.TimeProvider;
        using var deadline = new CancellationTokenSource(_options.Timeout, clock);
        using HttpRequestMessage message = CreateRequest(endpoint, scopes);
        try
        {
            using HttpResponseMessage response = await SendAsync(message, asking, deadline.Token).ConfigureAwait(false);
            using PooledBuffer body = await PooledBuffer.ReadAsync(response.Content, MaxResponseLength, deadline.Token).ConfigureAwait(false);
            if (response.StatusCode != HttpStatusCode.OK)
            {
                throw Refused(response, body, clock);
            }

            OAuth2Token token = ApiJson.Deserialize<OAuth2Token>(body.Span);
            var lifetime = TimeSpan.FromSeconds(token.ExpiresIn ?? 3_600);
            return new(Secret.Check(token.AccessToken, "access_token"), clock.GetUtcNow() + (lifetime > 2 * Margin ? lifetime - Margin : lifetime / 2));
        }
        catch (OperationCanceledException error)
        {
            throw new ApiConnectionException("The token endpoint did not respond in time.", error) { Outcome = ForCall(ResendOutcome.NoAnswer) };
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
            throw new InvalidResponseException("The response of the token endpoint cannot be read: "
                + error.Reason)
            { JsonPath = error.Path, Outcome = ForCall(ResendOutcome.Misshapen) };
        }
    }

    // Its own handler, else what the user gave the client: a test that gives a handler must never reach the real login server.
    private Task<HttpResponseMessage> SendAsync(HttpRequestMessage message, CredentialTarget asking, CancellationToken cancellationToken)
        => _transport is null && asking.Transport is { } transport
            ? transport(message, cancellationToken)
            : (_transport ?? Connections).SendAsync(message, cancellationToken);

    private static ApiConnectionException Unreachable(Exception error)
        => new("The token endpoint could not be reached: " + error.Message, error) { Outcome = ForCall(ResendOutcome.NoAnswer) };

    private HttpRequestMessage CreateRequest(Uri endpoint, string scopes)
    {
        var form = new List<KeyValuePair<string, string>> { new("grant_type", "client_credentials") };
        if (scopes.Length > 0)
        {
            form.Add(new("scope", scopes));
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

        var message = new HttpRequestMessage(HttpMethod.Post, endpoint) { Content = new FormUrlEncodedContent(form) };
        message.Headers.Authorization = authorization;
        message.Headers.Accept.ParseAdd("application/json");
        return message;
    }

    private ApiException Refused(HttpResponseMessage response, PooledBuffer body, TimeProvider clock)
    {
        (string? code, string? words) = ErrorBodyReader.Read(body.Span);
        string text = ErrorMessages.Describe("The token endpoint", response.StatusCode, Clean(code), Clean(words), requestId: null);
        TimeSpan? retryAfter = ResponseMetadata.RetryAfter(response.Headers, clock.GetUtcNow());
        return new(text)
        {
            StatusCode = response.StatusCode,
            Code = Clean(code),
            RetryAfter = retryAfter,
            IsTransient = ResendRule.MayPass((int)response.StatusCode),
            Outcome = ForCall(ResendOutcome.Of((int)response.StatusCode, retryAfter)),
        };
    }

    /// <summary>What a fetch without a token means for the call that wanted one: it was not sent, and may be tried again where fetching may.</summary>
    private static ResendOutcome? ForCall(ResendOutcome fetch)
    {
        var traits = new ResendTraits { AttemptsLeft = 1, Patience = TimeSpan.MaxValue };
        return ResendRule.Decide(traits, fetch).Action == ResendAction.SendAgain ? ResendOutcome.NotSent with { RetryAfter = fetch.RetryAfter }
            : fetch.Kind == ResendKind.Misshapen ? fetch
            : null;
    }

    private string? Clean(string? text) => UntrustedText.Words(text, words => UntrustedText.Without(words, [_clientSecret]));
}
