using KreaGen.Credentials;
using KreaGen.Harness.Servers;
using KreaGen.Http;

namespace KreaGen.Harness;

/// <summary>A client of operations that the tests make up.</summary>
internal sealed class AnyClient(ScriptedServer server, CredentialSet credentials, ApiClientOptions? options = null)
    : ApiClient(new ApiPipeline(server.Uri, credentials, options ?? new() { TimeProvider = new AutoTime(), Timeout = TimeSpan.FromHours(1) }))
{
    public static ApiOperation<NoContent> Operation(string method, params string[] schemes) => new("op", new(method), "/a")
    {
        Security = schemes.Length == 0 ? [] : [[.. schemes.Select(static scheme => new RequiredScheme(scheme))]],
        Responses = [ResponseReader.Empty(204)],
    };

    public Task<T> SendAsync<T>(ApiRequest<T> request, CancellationToken cancellationToken = default) => Pipeline.SendAsync(request, cancellationToken);
}
