using System.Diagnostics;
using System.Text.Json.Serialization;

namespace KreaGen.Credentials;

/// <summary>The plain secrets of a security scheme, for example from settings. They are never displayed or serialized.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class SchemeSecrets
{
    /// <summary>The API key or bearer token alone, without the word Bearer.</summary>
    [JsonIgnore, DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? ApiKey { get; set; }

    /// <summary>The user name.</summary>
    public string? UserName { get; set; }

    /// <summary>The password.</summary>
    [JsonIgnore, DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? Password { get; set; }

    /// <summary>The OAuth 2 client's id.</summary>
    public string? ClientId { get; set; }

    /// <summary>The OAuth 2 client's secret.</summary>
    [JsonIgnore, DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? ClientSecret { get; set; }

    /// <summary>That there are secrets, not which.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => "Secrets (not shown)";
}
