namespace KreaGen.Credentials;

/// <summary>Where an API key goes in a request.</summary>
public enum ApiKeyLocation
{
    /// <summary>A header.</summary>
    Header,

    /// <summary>A parameter of the query. Keys there end up in the logs of proxies and servers.</summary>
    Query,

    /// <summary>A cookie.</summary>
    Cookie,
}
