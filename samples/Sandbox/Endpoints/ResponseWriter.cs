using KreaGen.Samples.Sandbox.Faults;
using Microsoft.AspNetCore.Http;

namespace KreaGen.Samples.Sandbox.Endpoints;

/// <summary>Puts a response on the connection, or ends the connection where the fault says so.</summary>
internal static class ResponseWriter
{
    private const int PaddingChunk = 64 * 1024;

    public static async Task WriteAsync(HttpContext context, Response answer, Fault? fault)
    {
        CancellationToken ct = context.RequestAborted;
        HttpResponse response = context.Response;
        response.StatusCode = answer.Status;
        response.ContentType = answer.ContentType;
        foreach ((string name, string value) in answer.Headers)
        {
            response.Headers[name] = value;
        }

        if (HttpMethods.IsHead(context.Request.Method))
        {
            response.ContentLength = answer.Body.Length;
            return;
        }

        switch (fault?.Response)
        {
            case FaultResponse.Truncated:
                response.ContentLength = answer.Body.Length;
                await response.Body.WriteAsync(answer.Body[..(answer.Body.Length / 2)], ct);
                await response.Body.FlushAsync(ct);
                context.Abort();
                break;
            case FaultResponse.Huge:
                await response.Body.WriteAsync(answer.Body, ct);
                await PadAsync(response, fault.Bytes - answer.Body.Length, answer.IsJson ? (byte)' ' : (byte)0, ct);
                break;
            default:
                response.ContentLength = answer.Body.Length;
                await response.Body.WriteAsync(answer.Body, ct);
                break;
        }
    }

    // Spaces keep JSON valid and zeros after the end keep a picture readable: only the length is wrong.
    private static async Task PadAsync(HttpResponse response, long bytes, byte filler, CancellationToken ct)
    {
        byte[] chunk = new byte[PaddingChunk];
        Array.Fill(chunk, filler);
        for (long left = bytes; left > 0; left -= chunk.Length)
        {
            await response.Body.WriteAsync(chunk.AsMemory(0, (int)Math.Min(left, chunk.Length)), ct);
        }
    }
}
