using System.Text.Json;
using KreaGen.Samples.Sandbox.Billing;
using KreaGen.Samples.Sandbox.Faults;
using KreaGen.Samples.Sandbox.Generations;
using KreaGen.Samples.Sandbox.Wire;

namespace KreaGen.Samples.Sandbox.Endpoints;

/// <summary>GET /v1/credits.</summary>
internal sealed class CreditsEndpoint(SandboxOptions options, TaskStore store, CreditAccount account)
{
    public ValueTask<Response> HandleAsync(Exchange exchange) => ValueTask.FromResult(Handle(exchange));

    private Response Handle(Exchange exchange)
    {
        if (!BearerCheck.Passes(exchange.Context.Request, options.ApiKey))
        {
            return ErrorPage.Of(SandboxEndpoint.Credits, 401);
        }

        // A task that just ended may not have been read yet, and reading is what bills it.
        foreach (SandboxTask task in store.Tasks)
        {
            store.Read(task);
        }

        CreditBalance balance = account.Balance;
        CreditsBody body = new(
            new CreditsData(
                new TokenCredits(balance.Remaining, UnlimitedCredits: false, balance.Used),
                new UserCredits(balance.Remaining, balance.Used)),
            "success",
            Success: true);
        return Response.Json(200, JsonSerializer.SerializeToUtf8Bytes(body, WireJson.Default.CreditsBody));
    }
}
