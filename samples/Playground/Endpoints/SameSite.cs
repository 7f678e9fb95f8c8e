using Microsoft.AspNetCore.Http;

namespace KreaGen.Samples.Playground.Endpoints;

/// <summary>Pages of other sites, and other names for this machine, may not order pictures here: they cost money.</summary>
internal static class SameSite
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static async Task CheckAsync(HttpContext context, RequestDelegate next)
    {
        string host = context.Request.Host.Host;
        string? origin = context.Request.Headers.Origin;
        bool foreign = origin is { Length: > 0 } && origin != $"{context.Request.Scheme}://{context.Request.Host}";
        if (host is not ("127.0.0.1" or "localhost") || foreign)
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        context.Response.Headers.ContentSecurityPolicy = Policy;
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers["Referrer-Policy"] = "same-origin";
        await next(context);
    }
}
