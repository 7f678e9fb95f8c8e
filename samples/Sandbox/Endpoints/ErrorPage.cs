using System.Text.Json;
using System.Text.Json.Nodes;
using KreaGen.Samples.Sandbox.Faults;
using KreaGen.Samples.Sandbox.Wire;

namespace KreaGen.Samples.Sandbox.Endpoints;

/// <summary>The documented errors. The provider's three pages differ in codes, types and shape, and so does this.</summary>
internal static class ErrorPage
{
    public static Response Of(SandboxEndpoint endpoint, int status, string? message = null, string? code = null, string? param = null)
    {
        (string knownCode, string knownMessage, string type) = endpoint == SandboxEndpoint.Poll ? Poll(status) : Submit(status);
        JsonNode wireCode = endpoint == SandboxEndpoint.Credits ? JsonValue.Create(status) : JsonValue.Create(code ?? knownCode);
        ErrorDetail detail = new(wireCode, message ?? knownMessage, type)
        {
            Param = endpoint == SandboxEndpoint.Poll ? param ?? "" : null,
        };
        return Response.Json(status, JsonSerializer.SerializeToUtf8Bytes(new ErrorBody(detail), WireJson.Default.ErrorBody));
    }

    private static (string Code, string Message, string Type) Submit(int status) => status switch
    {
        400 => ("invalid_request", "Invalid request parameters", "invalid_request_error"),
        401 => ("unauthorized", "Invalid or expired token", "authentication_error"),
        402 => ("insufficient_quota", "Insufficient quota. Please top up your account.", "insufficient_quota"),
        403 => ("model_access_denied", "Token does not have access to model: krea-2-turbo", "invalid_request_error"),
        404 => ("not_found", "There is nothing at this address", "invalid_request_error"),
        409 => ("idempotency_conflict", "The idempotency key was used with another request", "invalid_request_error"),
        413 => ("request_too_large", "The request is too large", "invalid_request_error"),
        429 => ("rate_limit_exceeded", "Too many requests, please try again later", "rate_limit_error"),
        500 => ("internal_error", "Internal server error", "api_error"),
        _ => Other(status),
    };

    private static (string Code, string Message, string Type) Poll(int status) => status switch
    {
        400 => ("invalid_task_id", "Invalid task id", "invalid_request_error"),
        401 => ("unauthorized", "Invalid or expired token", "authentication_error"),
        402 => ("quota_exceeded", "Quota exceeded", "insufficient_quota"),
        403 => ("permission_denied", "No permission to read this task", "invalid_request_error"),
        404 => ("task_not_found", "Task not found", "invalid_request_error"),
        429 => ("rate_limit_exceeded", "Too many requests, please try again later", "evo_api_error"),
        500 => ("internal_error", "Internal server error", "api_error"),
        _ => Other(status),
    };

    private static (string Code, string Message, string Type) Other(int status) => status switch
    {
        408 => ("request_timeout", "The request took too long", "api_error"),
        502 => ("bad_gateway", "The upstream gave no usable answer", "api_error"),
        503 => ("service_unavailable", "The service is temporarily unavailable", "api_error"),
        504 => ("gateway_timeout", "The upstream took too long", "api_error"),
        < 500 => ("invalid_request", "The request was refused", "invalid_request_error"),
        _ => ("internal_error", "The service failed", "api_error"),
    };
}
