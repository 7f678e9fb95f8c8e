using System.Net;
using KreaGen.Samples.Sandbox.Billing;
using KreaGen.Samples.Sandbox.Callbacks;
using KreaGen.Samples.Sandbox.Endpoints;
using KreaGen.Samples.Sandbox.Faults;
using KreaGen.Samples.Sandbox.Generations;
using KreaGen.Samples.Sandbox.Pictures;
using KreaGen.Samples.Sandbox.Runware;
using KreaGen.Samples.Sandbox.Traffic;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;

namespace KreaGen.Samples.Sandbox;

/// <summary>
/// A local stand-in for EvoLink (the image generation, task and credits operations), for Runware (its one address for all tasks), and
/// for the image host, on 127.0.0.1 only.
/// Faults come by <see cref="Faults"/>, or by words inside a prompt, which <c>GET /</c> lists: <c>[status:402]</c>,
/// <c>[slow:5]</c>, <c>[reset:after]</c>, <c>[fail:content_policy_violation]</c>, <c>[hidden:3]</c> and more.
/// Every count is thread-safe.
/// </summary>
public sealed class SandboxServer : IAsyncDisposable
{
    private static readonly TimeSpan GraceOfStopping = TimeSpan.FromSeconds(1);
    private readonly SandboxOptions _options;
    private readonly WebApplication _app;
    private readonly Journal _journal;
    private readonly CreditAccount _account;
    private readonly TaskStore _store;
    private readonly LinkSigner _links = new();
    private readonly CallbackSender _callbacks;
    private readonly BackgroundWork _work = new();
    private readonly RunwareStore _runware;
    private readonly CreditAccount _balance;
    private bool _disposed;

    private SandboxServer(SandboxOptions options)
    {
        _options = options;
        _journal = new Journal(options.TimeProvider);
        _account = new CreditAccount(options.Credits);
        _store = new TaskStore(options, _account);
        _callbacks = new CallbackSender(options);
        _balance = new CreditAccount(options.RunwareBalance);
        _runware = new RunwareStore(options, _balance);
        _app = Build(options.Port);
        Map();
    }

    /// <summary>Where the server listens: <c>http://127.0.0.1:port/</c>.</summary>
    public Uri BaseAddress => _links.BaseAddress;

    /// <summary>What goes wrong with the next requests.</summary>
    public FaultPlan Faults { get; } = new();

    /// <summary>Submits that arrived, whatever became of them, resets included.</summary>
    public int ReceivedSubmits => _journal.Received(SandboxEndpoint.Submit);

    /// <summary>Submits that made a task. A replayed idempotency key does not count again.</summary>
    public int AcceptedSubmits => _store.Tasks.Count;

    /// <summary>How often each task id was polled, unknown ids included.</summary>
    public IReadOnlyDictionary<string, int> Polls => _journal.Polls;

    /// <summary>Requests that reached the image host.</summary>
    public int ImageRequests => _journal.Received(SandboxEndpoint.Picture);

    /// <summary>Requests to the image host that carried Authorization, Cookie or X-Api-Key, and were refused with 400 for it.</summary>
    public int ImageRequestsWithCredentials => _journal.PictureRequestsWithCredentials;

    /// <summary>The last 2000 requests, oldest first.</summary>
    public IReadOnlyList<RecordedRequest> Requests => _journal.Requests;

    /// <summary>The tasks that were taken, oldest first.</summary>
    public IReadOnlyList<SandboxTask> Tasks => _store.Tasks;

    /// <summary>Every try of every callback that has ended, in that order.</summary>
    public IReadOnlyList<CallbackAttempt> Callbacks => _callbacks.Attempts;

    /// <summary>The credits now.</summary>
    public CreditBalance Credits => _account.Balance;

    /// <summary>The tasks of Runware that were taken, oldest first; each was charged.</summary>
    public IReadOnlyList<RunwareTask> RunwareTasks => _runware.Tasks;

    /// <summary>Requests with tasks to carry out that reached Runware, whatever became of them, resets included.</summary>
    public int RunwareSubmits => _journal.Received(SandboxEndpoint.RunwareSubmit);

    /// <summary>Requests that only asked Runware for results.</summary>
    public int RunwareQuestions => _journal.Received(SandboxEndpoint.RunwareAsk);

    /// <summary>The US dollars at Runware now.</summary>
    public CreditBalance RunwareBalance => _balance.Balance;

    /// <summary>Starts a server.</summary>
    /// <param name="options">How it behaves; the defaults when <see langword="null"/>.</param>
    /// <param name="ct">Ends the start, not the server.</param>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<SandboxServer> StartAsync(SandboxOptions? options = null, CancellationToken ct = default)
    {
        SandboxServer server = new(options ?? new SandboxOptions());
        bool started = false;
        try
        {
            await server._app.StartAsync(ct);
            IServer listener = server._app.Services.GetRequiredService<IServer>();
            string address = listener.Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.First();
            server._links.BaseAddress = new Uri(address);
            started = true;
            return server;
        }
        finally
        {
            if (!started)
            {
                await server.DisposeAsync();
            }
        }
    }

    /// <summary>Stops at once: open requests and waiting callbacks are given up.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_disposed)
        {
            return;
        }

        _disposed = true;
        await _work.DisposeAsync();
        using (CancellationTokenSource grace = new(GraceOfStopping))
        {
            await _app.StopAsync(grace.Token);
        }

        await _app.DisposeAsync();
        _callbacks.Dispose();
    }

    private static WebApplication Build(int port)
    {
        // The empty builder brings no logging, no configuration files and no environment: the same server everywhere.
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, port, listen => listen.Protocols = HttpProtocols.Http1);
        });
        builder.Services.AddRoutingCore();
        return builder.Build();
    }

    private void Map()
    {
        TaskPage page = new(_options, _links);
        PictureCache pictures = new();
        RunwarePage runwarePage = new(_options, _runware, _links, pictures);
        EndpointRunner runner = new(_options, Faults, _journal, _work.Stopping);
        SubmitEndpoint submit = new(_options, _store, new TaskRunner(_options, _store, page, _callbacks, _work), page);
        RunwareEndpoint runware = new(
            _options, Faults, _journal, _runware, new RunwareRunner(_options, _runware, runwarePage, _callbacks, _work), runwarePage);
        PollEndpoint poll = new(_options, _store, page);
        CreditsEndpoint credits = new(_options, _store, _account);
        PictureEndpoint picture = new(_options, _store, _runware, _links, pictures);
        _app.UseRouting();
        _app.MapPost("/v1/images/generations", runner.Wrap(SandboxEndpoint.Submit, submit.HandleAsync));
        _app.MapGet("/v1/tasks/{task_id}", runner.Wrap(SandboxEndpoint.Poll, poll.HandleAsync));
        _app.MapPost("/v1", runner.Wrap(null, runware.HandleAsync));
        _app.MapGet("/v1/credits", runner.Wrap(SandboxEndpoint.Credits, credits.HandleAsync));
        _app.MapMethods("/files/{name}.png", ["GET", "HEAD"], runner.Wrap(SandboxEndpoint.Picture, picture.HandleAsync));
        _app.MapGet("/", runner.Wrap(null, _ => ValueTask.FromResult(IndexPage.Of(BaseAddress))));
        _app.MapFallback(runner.Wrap(null, static _ => ValueTask.FromResult(ErrorPage.Of(SandboxEndpoint.Submit, 404))));
        _app.UseEndpoints(static _ => { });
    }
}
