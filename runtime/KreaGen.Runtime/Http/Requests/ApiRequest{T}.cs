using System.Diagnostics;
using KreaGen.Errors;
using KreaGen.Values;

namespace KreaGen.Http;

/// <summary>A request of an operation, without credentials, before it is sent.</summary>
/// <typeparam name="T">The type of the success response.</typeparam>
/// <param name="operation">The operation.</param>
/// <param name="pathAndQuery">The path and query, percent-encoded, starting with a slash.</param>
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial class ApiRequest<T>(ApiOperation<T> operation, string pathAndQuery)
{
    private List<(string Name, string Value)>? _headers;
    private List<(string Name, string Value)>? _cookies;

    /// <summary>The operation.</summary>
    public ApiOperation<T> Operation { get; } = operation;

    /// <summary>Path and query, percent-encoded.</summary>
    public string PathAndQuery { get; } = pathAndQuery;

    /// <summary>The body; none by default.</summary>
    public RequestBody? Body { get; init; }

    /// <summary>Checks the constraints of the parameters before the request is sent; none by default.</summary>
    public ValidationCheck? Check { get; init; }

    /// <summary>The whole address in place of the endpoint's and <see cref="PathAndQuery"/>: that of a next page.</summary>
    internal Uri? Address { get; private init; }

    /// <summary><see langword="null"/> for none.</summary>
    internal List<(string Name, string Value)>? Headers => _headers;

    /// <summary><see langword="null"/> for none.</summary>
    internal List<(string Name, string Value)>? Cookies => _cookies;

    internal bool HasIdempotencyKey => _headers?.Exists(static header => header.Name.Equals("Idempotency-Key", StringComparison.OrdinalIgnoreCase)) == true;

    /// <summary>The same request to another address of the same server.</summary>
    internal ApiRequest<T> At(Uri address)
    {
        return new(Operation, address.PathAndQuery)
        {
            Body = Body,
            Check = Check,
            Address = address,
            _headers = _headers is null ? null : [.. _headers],
            _cookies = _cookies is null ? null : [.. _cookies],
        };
    }

    /// <summary>The request as text, without its body.</summary>
    /// <returns>Method, path and query.</returns>
    public override string ToString() => $"{Operation.Method} {PathAndQuery}";

    /// <exception cref="ApiValidationException">Parameters or body break limits: all of them.</exception>
    internal void Validate()
    {
        var validation = default(Validation);
        Check?.Invoke(ref validation);
        Body?.Validate(ref validation);
        ApiValidationException.ThrowIfAny(validation.Violations);
    }
}
