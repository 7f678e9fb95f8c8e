using System.Buffers;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace KreaGen.Extensions.AspNetCore.Callbacks;

/// <summary>Answers one callback at once: whether it was taken, never what becomes of it.</summary>
internal sealed class CallbackEndpoint<TState>(CallbackToken token, CallbackWork<TState> work, CallbackFormat form, ILogger logger)
{
    public const string TokenParameter = "token";

    public async Task AnswerAsync(HttpContext context)
    {
        // Before the body: who does not know the address gets no work done, and is not told that there is one.
        if (!token.Is(context.Request.RouteValues[TokenParameter] as string))
        {
            CallbackLog.Refused(logger, "its token is not valid");
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            // One more, so that it is this endpoint that answers.
            limit.MaxRequestBodySize = form.MaxBodyBytes + 1L;
        }

        byte[]? body = await ReadAsync(context.Request, form.MaxBodyBytes, context.RequestAborted).ConfigureAwait(false);
        if (body is null)
        {
            CallbackLog.Refused(logger, "its body is too long");
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return;
        }

        if (CallbackBody.Find(body, form.IdMember, form.ResultMember) is not { } name)
        {
            CallbackLog.Refused(logger, "its body does not contain a job id");
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        context.Response.StatusCode = work.Take(name) == CallbackOutcome.Busy ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status200OK;
    }

    private static async Task<byte[]?> ReadAsync(HttpRequest request, int most, CancellationToken cancellationToken)
    {
        if (request.ContentLength > most)
        {
            return null;
        }

        while (true)
        {
            ReadResult read = await request.BodyReader.ReadAsync(cancellationToken).ConfigureAwait(false);
            if (read.Buffer.Length > most)
            {
                return null;
            }

            if (read.IsCompleted)
            {
                byte[] body = read.Buffer.ToArray();
                // A body that is not taken off the connection ends it, and with it whatever the provider has sent on it meanwhile.
                request.BodyReader.AdvanceTo(read.Buffer.End);
                return body;
            }

            request.BodyReader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }
}
