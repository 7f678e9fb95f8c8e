using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace KreaGen.Samples.Sandbox.Endpoints;

/// <summary>Lets a request in that carries the bearer key.</summary>
internal static class BearerCheck
{
    public static bool Passes(HttpRequest request, string? apiKey) =>
        AuthenticationHeaderValue.TryParse(request.Headers.Authorization, out AuthenticationHeaderValue? header)
        && string.Equals(header.Scheme, "Bearer", StringComparison.OrdinalIgnoreCase)
        && !string.IsNullOrEmpty(header.Parameter)
        && (apiKey is null || CryptographicOperations.FixedTimeEquals(
            Encoding.UTF8.GetBytes(header.Parameter), Encoding.UTF8.GetBytes(apiKey)));
}
