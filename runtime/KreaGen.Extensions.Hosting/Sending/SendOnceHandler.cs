namespace KreaGen.Extensions.Hosting.Sending;

/// <summary>
/// The last handler: a request that may cost money passes once. Handlers that repeat requests are often added for all clients of
/// an application at once, and would pay twice here; the client repeats by itself what can be repeated.
/// </summary>
internal sealed class SendOnceHandler : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        bool mayCost = request.Method != HttpMethod.Get && request.Method != HttpMethod.Head && request.Method != HttpMethod.Options
            && request.Method != HttpMethod.Trace && !request.Headers.Contains("Idempotency-Key");
        return mayCost && request.Options.TryGetValue(AttemptState.Key, out AttemptState? mark) && !mark.TrySend()
            ? throw new HttpRequestException(
                "A handler of the HttpClient tried to send the request again, which might have been charged again. The attempt was rejected. Remove handlers that retry requests from this client: it retries what can be repeated.")
            : base.SendAsync(request, cancellationToken);
    }
}
