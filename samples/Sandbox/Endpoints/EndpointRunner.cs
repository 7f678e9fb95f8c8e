using KreaGen.Samples.Sandbox.Faults;
using KreaGen.Samples.Sandbox.Traffic;
using Microsoft.AspNetCore.Http;

namespace KreaGen.Samples.Sandbox.Endpoints;

/// <summary>Runs an endpoint between the journal, which sees every request, and the fault that the request meets.</summary>
internal sealed class EndpointRunner(SandboxOptions options, FaultPlan faults, Journal journal, CancellationToken stopping)
{
    public RequestDelegate Wrap(SandboxEndpoint? endpoint, Func<Exchange, ValueTask<Response>> handle) => async context =>
    {
        using CancellationTokenSource ended =
            CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        try
        {
            await RunAsync(context, endpoint, handle, ended.Token);
        }
        catch (OperationCanceledException) when (ended.IsCancellationRequested)
        {
            // Nobody is left to answer: the client hung up, or the server stops.
            context.Abort();
        }
    };

    private async Task RunAsync(
        HttpContext context, SandboxEndpoint? endpoint, Func<Exchange, ValueTask<Response>> handle, CancellationToken ct)
    {
        string requestId = journal.Record(context.Request, endpoint);
        context.Response.Headers["x-request-id"] = requestId;
        Exchange exchange = new(context, requestId) { Endpoint = endpoint, Fault = endpoint is { } known ? faults.Take(known) : null };
        if (exchange.Fault is { } before)
        {
            await DelayAsync(before.HandlingDelay, ct);
        }

        Response? answer = exchange.Fault is { Taken: false } ? null : await handle(exchange);
        if (exchange.Fault is { } fault)
        {
            await DelayAsync(fault.AnswerDelay, ct);
            if (fault.Response == FaultResponse.Reset)
            {
                context.Abort();
                return;
            }

            answer = FaultPage.Spoil(exchange.Endpoint ?? SandboxEndpoint.Submit, fault, answer);
        }

        await ResponseWriter.WriteAsync(context, answer!, exchange.Fault);
    }

    private Task DelayAsync(TimeSpan delay, CancellationToken ct) =>
        delay > TimeSpan.Zero ? Task.Delay(delay, options.TimeProvider, ct) : Task.CompletedTask;
}
