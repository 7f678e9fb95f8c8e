using System.ComponentModel;
using KreaGen.Credentials;
using KreaGen.Http;

namespace KreaGen.Generated;

/// <summary>Implemented by every generated client, so that code can create any client.</summary>
/// <typeparam name="TSelf">The client.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IApiClient<TSelf>
    where TSelf : ApiClient, IApiClient<TSelf>
{
    /// <summary>The security schemes that the client's operations ask for, in document order.</summary>
    static abstract IReadOnlyList<SecurityScheme> Schemes { get; }

    /// <summary>Makes a client.</summary>
    /// <param name="credentials">The credentials by the names of the schemes.</param>
    /// <param name="options">How the client works; its endpoint is needed when the document names no server.</param>
    /// <returns>The client.</returns>
    /// <exception cref="KeyNotFoundException">The client's only scheme has no credential.</exception>
    /// <exception cref="ArgumentException">An option is out of its range, or the endpoint is missing.</exception>
    static abstract TSelf Create(CredentialSet credentials, ApiClientOptions options);
}
