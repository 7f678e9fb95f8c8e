using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace KreaGen.Harness.Servers;

/// <summary>A server on a raw socket: what it counts is what really arrived.</summary>
public sealed class ScriptedServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentQueue<ReceivedRequest> _requests = new();
    private readonly Func<ReceivedRequest, Reply> _script;
    private readonly Task _accepting;
    private int _requestCount;
    private int _connectionCount;

    public ScriptedServer(Func<ReceivedRequest, Reply> script)
    {
        _script = script;
        _listener.Start();
        Uri = new("http://127.0.0.1:" + ((IPEndPoint)_listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture));
        _accepting = AcceptAsync();
    }

    public Uri Uri { get; }

    public IReadOnlyList<ReceivedRequest> Requests => [.. _requests];

    public int Count(string method) => _requests.Count(request => request.Method == method);

    /// <summary>One reply after the other; the last one again and again.</summary>
    public static ScriptedServer Replying(params Reply[] replies) => new(request => replies[Math.Min(request.Number, replies.Length) - 1]);

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _accepting;
        _listener.Dispose();
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        var connections = new List<Task>();
        try
        {
            while (true)
            {
                Socket socket = await _listener.AcceptSocketAsync(_stop.Token);
                connections.Add(ServeAsync(socket, Interlocked.Increment(ref _connectionCount)));
            }
        }
        catch (OperationCanceledException)
        {
            // The test is over.
        }

        await Task.WhenAll(connections);
    }

    private async Task ServeAsync(Socket socket, int connection)
    {
        using var stream = new NetworkStream(socket, ownsSocket: true);
        try
        {
            while (await ReadAsync(stream, connection) is { } request)
            {
                _requests.Enqueue(request);
                Reply reply = _script(request);
                await Task.Delay(reply.Delay, _stop.Token);
                await stream.WriteAsync(reply.Bytes, _stop.Token);
                if (reply.After == AfterReply.Reset)
                {
                    socket.LingerState = new(true, 0);
                }

                if (reply.After != AfterReply.KeepOpen)
                {
                    return;
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The test is over.
        }
        catch (IOException)
        {
            // The client went away, as some tests want it to.
        }
    }

    private async Task<ReceivedRequest?> ReadAsync(NetworkStream stream, int connection)
    {
        var head = new List<byte>();
        byte[] one = new byte[1];
        while (!EndsWithEmptyLine(head))
        {
            if (await stream.ReadAsync(one, _stop.Token) == 0)
            {
                return null;
            }

            head.Add(one[0]);
        }

        string[] lines = Encoding.Latin1.GetString([.. head]).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        string[] first = lines[0].Split(' ');
        var headers = lines.Skip(1).Select(line => line.Split(": ", 2)).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.OrdinalIgnoreCase);
        byte[] body = headers.ContainsKey("Transfer-Encoding")
            ? await ReadChunksAsync(stream)
            : await ReadBytesAsync(stream, int.Parse(headers.GetValueOrDefault("Content-Length", "0"), CultureInfo.InvariantCulture));
        return new(Interlocked.Increment(ref _requestCount), connection, first[0], first[1], headers, body);
    }

    private async Task<byte[]> ReadBytesAsync(NetworkStream stream, int length)
    {
        byte[] body = new byte[length];
        await stream.ReadExactlyAsync(body, _stop.Token);
        return body;
    }

    private async Task<byte[]> ReadChunksAsync(NetworkStream stream)
    {
        var body = new List<byte>();
        int length;
        do
        {
            var line = new StringBuilder();
            while (line.Length < 2 || line[^1] != '\n')
            {
                line.Append((char)(await ReadBytesAsync(stream, 1))[0]);
            }

            length = int.Parse(line.ToString().Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            body.AddRange(await ReadBytesAsync(stream, length));
            await ReadBytesAsync(stream, 2);
        }
        while (length > 0);
        return [.. body];
    }

    private static bool EndsWithEmptyLine(List<byte> head) => head.Count >= 4 && head[^4] == '\r' && head[^3] == '\n' && head[^2] == '\r' && head[^1] == '\n';
}
