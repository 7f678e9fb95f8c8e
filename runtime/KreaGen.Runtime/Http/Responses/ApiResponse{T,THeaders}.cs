using System.Diagnostics;
using KreaGen.Errors;

namespace KreaGen.Http;

/// <summary>A success response with its status, its headers and its typed headers.</summary>
/// <typeparam name="T">The type of the response.</typeparam>
/// <typeparam name="THeaders">The type of the described headers.</typeparam>
[DebuggerDisplay("{(int)StatusCode,nq} {Value}")]
public sealed class ApiResponse<T, THeaders> : ApiResponse<T>
{
    internal ApiResponse(ApiResponse<T> response, Func<HeaderValues, THeaders> headers)
        : base(response)
        => TypedHeaders = headers(new HeaderValues(response.Headers, response.ContentHeaders));

    /// <summary>The headers that the document defines. Each one is read when it is accessed.</summary>
    public THeaders TypedHeaders { get; }
}
