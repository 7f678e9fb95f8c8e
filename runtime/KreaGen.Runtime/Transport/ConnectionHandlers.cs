namespace KreaGen.Transport;

/// <summary>What every connection that carries a secret has in common.</summary>
internal static class ConnectionHandlers
{
    public static SocketsHttpHandler Create(TimeSpan connectTimeout) => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,

        // Long enough to reuse, short enough to follow a change of addresses.
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        ConnectTimeout = connectTimeout,

        // The client has its own activity, and no header of ours goes to a stranger.
        ActivityHeadersPropagator = null,
    };

    /// <summary>Refuses a handler that would carry secrets to where a response points.</summary>
    public static void RefuseRedirects(HttpMessageHandler handler)
    {
        HttpMessageHandler? inner = handler;
        while (inner is DelegatingHandler outer)
        {
            inner = outer.InnerHandler;
        }

        if (inner is SocketsHttpHandler { AllowAutoRedirect: true } or HttpClientHandler { AllowAutoRedirect: true })
        {
            throw new ArgumentException("The handler follows redirects, which would send keys to other hosts: set its AllowAutoRedirect to false.",
                nameof(handler));
        }
    }
}
