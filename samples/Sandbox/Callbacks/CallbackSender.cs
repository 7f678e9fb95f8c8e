using System.Text;

namespace KreaGen.Samples.Sandbox.Callbacks;

/// <summary>Posts the end of a task, again after each delay until the receiver answers 2xx.</summary>
internal sealed class CallbackSender(SandboxOptions options) : IDisposable
{
    private readonly Lock _gate = new();
    private readonly List<CallbackAttempt> _attempts = [];
    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
    {
        Timeout = Timeout.InfiniteTimeSpan,
    };

    public IReadOnlyList<CallbackAttempt> Attempts
    {
        get
        {
            lock (_gate)
            {
                return [.. _attempts];
            }
        }
    }

    public async Task SendAsync(string taskId, Uri address, string body, CancellationToken ct)
    {
        for (int attempt = 1; ; attempt++)
        {
            CallbackAttempt outcome = await TryAsync(taskId, address, attempt, body, ct);
            lock (_gate)
            {
                _attempts.Add(outcome);
            }

            if (outcome.Succeeded || attempt > options.CallbackRetryDelays.Count)
            {
                return;
            }

            await Task.Delay(options.CallbackRetryDelays[attempt - 1], options.TimeProvider, ct);
        }
    }

    public void Dispose() => _client.Dispose();

    private async Task<CallbackAttempt> TryAsync(string taskId, Uri address, int attempt, string body, CancellationToken ct)
    {
        CallbackAttempt outcome = new(taskId, address, attempt, options.TimeProvider.GetUtcNow(), null, null, body);
        using CancellationTokenSource timeout = CancellationTokenSource.CreateLinkedTokenSource(ct);
        timeout.CancelAfter(options.CallbackTimeout);
        try
        {
            using HttpRequestMessage request = new(HttpMethod.Post, address);
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");
            using HttpResponseMessage answer =
                await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, timeout.Token);
            return outcome with { Status = (int)answer.StatusCode };
        }
        catch (HttpRequestException failure)
        {
            return outcome with { Failure = failure.Message };
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return outcome with { Failure = "The receiver did not answer in time." };
        }
    }
}
