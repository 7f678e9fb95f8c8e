using KreaGen.Errors;

namespace KreaGen.Credentials;

/// <summary>The places of one request into which credentials go. Remembers the secrets, so that responses that echo them can be cleaned.</summary>
internal sealed class CredentialTarget
{
    private readonly List<string> _secrets = new(1);

    public List<(string Name, string Value)>? Headers { get; private set; }

    public List<(string Name, string Value)>? Query { get; private set; }

    public List<(string Name, string Value)>? Cookies { get; private set; }

    public IReadOnlyList<string> Secrets => _secrets;

    /// <summary>What has to see the finished request, in order.</summary>
    public List<Func<HttpRequestMessage, CancellationToken, ValueTask>>? Signers { get; private set; }

    public required TimeProvider TimeProvider { get; init; }

    /// <summary>Where the client sends, which relative token endpoints are relative to.</summary>
    public required Uri Endpoint { get; init; }

    /// <summary>Sends over what the user gave the client; <see langword="null"/> where the client makes its connections itself.</summary>
    public Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>>? Transport { get; init; }

    /// <summary>Whether the server has rejected what the credentials gave for the attempt before.</summary>
    public bool IsRetry { get; init; }

    /// <summary>The scopes that the operation needs of the credential that is being applied.</summary>
    public IReadOnlyList<string> Scopes { get; set; } = [];

    public void AddHeader(string name, string value) => (Headers ??= new(1)).Add((name, value));

    public void AddQuery(string name, string value) => (Query ??= new(1)).Add((name, value));

    public void AddCookie(string name, string value) => (Cookies ??= new(1)).Add((name, value));

    public void AddSigner(Func<HttpRequestMessage, CancellationToken, ValueTask> sign) => (Signers ??= new(1)).Add(sign);

    public void Remember(string secret) => _secrets.Add(secret);

    /// <summary>The text without any of the secrets.</summary>
    public string Clean(string text) => UntrustedText.Without(text, _secrets);
}
