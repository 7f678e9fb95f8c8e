namespace KreaGen.Credentials;

/// <summary>Where an API key is sent in a request.</summary>
public enum ApiKeyLocation
{
    /// <summary>A header.</summary>
    Header,

    /// <summary>A query parameter. Keys in the query may appear in the logs of proxies and servers.</summary>
    Query,

    /// <summary>A cookie.</summary>
    Cookie,
}
