using System.Net;
using System.Text;

namespace KreaGen.Extensions.Hosting.Tests.Sending;

/// <summary>Answers a request for credits when it is told to, and remembers how many there were and how many at once.</summary>
internal sealed class StubHandler : HttpMessageHandler
{
    private readonly Lock _gate = new();
    private readonly SemaphoreSlim _answers = new(0);
    private int _now;

    public int Max { get; private set; }

    public int Count { get; private set; }

    /// <summary>Lets so many requests be answered, those under way first.</summary>
    public void ResponseReader(int requests) => _answers.Release(requests);

    /// <summary>Waits until so many requests have come since the beginning.</summary>
    public async Task UntilAsync(int requests)
    {
        while (Count < requests)
        {
            await Task.Delay(5);
        }
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            Count++;
            Max = Math.Max(Max, ++_now);
        }

        await _answers.WaitAsync(cancellationToken);
        lock (_gate)
        {
            _now--;
        }

        return new(HttpStatusCode.OK) { Content = new StringContent("""{"success":true}""", Encoding.UTF8, "application/json") };
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _answers.Dispose();
        }

        base.Dispose(disposing);
    }
}
