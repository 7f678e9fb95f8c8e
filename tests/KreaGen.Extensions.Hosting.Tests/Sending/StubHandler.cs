using System.Net;
using System.Text;

namespace KreaGen.Extensions.Hosting.Tests.Sending;

/// <summary>Answers every request for credits after a time, and remembers how many there were at once and when.</summary>
internal sealed class StubHandler(TimeSpan delay) : HttpMessageHandler
{
    private int _now;
    private int _most;

    public int Most => _most;

    public List<TimeSpan> Times { get; } = [];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        int now = Interlocked.Increment(ref _now);
        lock (Times)
        {
            _most = Math.Max(_most, now);
            Times.Add(TimeSpan.FromMilliseconds(Environment.TickCount64));
        }

        await Task.Delay(delay, cancellationToken);
        Interlocked.Decrement(ref _now);
        return new(HttpStatusCode.OK) { Content = new StringContent("""{"success":true}""", Encoding.UTF8, "application/json") };
    }
}
