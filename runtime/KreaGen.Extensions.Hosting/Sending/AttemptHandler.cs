namespace KreaGen.Extensions.Hosting.Sending;

/// <summary>The first handler: gives each attempt of the client a mark that copies of the request carry too.</summary>
internal sealed class AttemptHandler : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Options.Set(AttemptState.Key, new AttemptState());
        return base.SendAsync(request, cancellationToken);
    }
}
