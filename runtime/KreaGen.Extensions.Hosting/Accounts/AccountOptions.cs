using System.Diagnostics;
using System.Text.Json.Serialization;
using KreaGen.Credentials;
using KreaGen.Generated;
using KreaGen.Http;

namespace KreaGen.Extensions.Hosting.Accounts;

/// <summary>One account at a provider: who calls, how the client works, and what the account may be asked for.</summary>
public sealed class AccountOptions
{
    /// <summary>
    /// The plain secrets of the client's only security scheme; settings <c>ApiKey</c>, <c>UserName</c> and <c>Password</c>, or <c>ClientId</c> and
    /// <c>ClientSecret</c>.
    /// </summary>
    [JsonIgnore, DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public SchemeSecrets Secrets { get; } = new();

    /// <summary>The API key or bearer token of the client's only security scheme; the same as in <see cref="Secrets"/>.</summary>
    [JsonIgnore, DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? ApiKey
    {
        get => Secrets.ApiKey;
        set => Secrets.ApiKey = value;
    }

    /// <summary>
    /// The plain secrets of clients with several security schemes, by the scheme's name; settings <c>Credentials:{scheme}:ApiKey</c> and so on.
    /// </summary>
    [JsonIgnore, DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public IDictionary<string, SchemeSecrets> SchemeSecrets { get; } = new Dictionary<string, SchemeSecrets>(StringComparer.Ordinal);

    /// <summary>Credentials made in code, by the scheme's name; they win over plain secrets.</summary>
    [JsonIgnore]
    public IDictionary<string, Credential> Credentials { get; } = new Dictionary<string, Credential>(StringComparer.Ordinal);

    /// <summary>How the client works. Transport, turns and observer are filled in when they are not set.</summary>
    public ApiClientOptions Client { get; } = new();

    /// <summary>What the account may be asked for at a time. No limits by default.</summary>
    public AccountRateLimits Limits { get; } = new();

    /// <summary>The secret part of the address for the provider's callbacks; setting <c>CallbackToken</c>. None by default.</summary>
    [JsonIgnore, DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? CallbackToken { get; set; }

    /// <summary>Where the settings were read from, for messages.</summary>
    internal string SettingsPath { get; set; } = "";

    /// <summary>What is wrong with the settings.</summary>
    internal IList<string> Problems { get; } = [];
}
