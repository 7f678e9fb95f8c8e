using KreaGen.Credentials;

namespace KreaGen.Http;

/// <summary>The message of one attempt: where it goes, and the headers of request, credentials and content.</summary>
internal static class RequestMessage
{
    public static HttpRequestMessage Create<T>(ApiRequest<T> request, Uri? moved, Uri endpoint, CredentialTarget target, BodyContent? content, string userAgent)
    {
        Uri uri = moved ?? request.Address ?? new Uri(string.Concat(endpoint.AbsoluteUri.AsSpan().TrimEnd('/'), request.PathAndQuery));
        if (moved is null && target.Query is not null)
        {
            uri = WithKeys(uri, target.Query, isGiven: request.Address is not null);
        }

        var message = new HttpRequestMessage(request.Operation.Method, uri) { Content = content };
        if (request.Operation.Accept is { Length: > 0 } accept)
        {
            message.Headers.TryAddWithoutValidation("Accept", accept);
        }

        message.Headers.TryAddWithoutValidation("User-Agent", userAgent);
        AddHeaders(message, request.Headers);
        AddHeaders(message, target.Headers);
        if (request.Cookies is { Count: > 0 } || target.Cookies is not null)
        {
            string cookies = string.Join("; ", (request.Cookies ?? []).Concat(target.Cookies ?? []).Select(static cookie => cookie.Name + "=" + cookie.Value));
            message.Headers.TryAddWithoutValidation("Cookie", cookies);
        }

        return message;
    }

    private static Uri WithKeys(Uri uri, List<(string Name, string Value)> keys, bool isGiven)
    {
        var withKeys = new RequestUri("");
        withKeys.AddLiteral(uri.AbsoluteUri);
        foreach ((string name, string value) in keys)
        {
            // The address of a next page may have the key already.
            if (!isGiven || !Has(uri, name))
            {
                withKeys.AddQuery(name, value);
            }
        }

        return new(withKeys.ToString());
    }

    private static bool Has(Uri uri, string name) => uri.Query.TrimStart('?').Split('&').Any(part => Uri.UnescapeDataString(part.Split('=')[0]) == name);

    private static void AddHeaders(HttpRequestMessage message, List<(string Name, string Value)>? headers)
    {
        foreach ((string name, string value) in headers ?? [])
        {
            // .NET keeps the headers that describe the content beside the content, and silently adds them nowhere else.
            if (!message.Headers.TryAddWithoutValidation(name, value) && message.Content?.Headers.TryAddWithoutValidation(name, value) != true)
            {
                throw new ArgumentException($"The header {name} cannot be sent with this request.");
            }
        }
    }
}
