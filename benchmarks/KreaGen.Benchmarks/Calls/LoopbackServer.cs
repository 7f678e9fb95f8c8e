using System.Net;
using System.Net.Sockets;

namespace KreaGen.Benchmarks.Calls;

/// <summary>A server on a socket that answers every request with the same JSON, on one thread for each connection and without allocating.</summary>
public sealed class LoopbackServer : IDisposable
{
    private const int MaxRequestLength = 64 * 1024;

    private readonly Socket _listener = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
    private readonly byte[] _answer;

    public LoopbackServer(byte[] json)
    {
        ArgumentNullException.ThrowIfNull(json);
        string head = string.Create(System.Globalization.CultureInfo.InvariantCulture,
            $"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {json.Length}\r\n\r\n");
        _answer = [.. System.Text.Encoding.ASCII.GetBytes(head), .. json];
        _listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        _listener.Listen();
        new Thread(Accept) { IsBackground = true }.Start();
    }

    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndPoint!).Port}/");

    public void Dispose() => _listener.Dispose();

    private void Accept()
    {
        try
        {
            while (true)
            {
                Socket connection = _listener.Accept();
                connection.NoDelay = true;
                new Thread(() => Serve(connection)) { IsBackground = true }.Start();
            }
        }
        catch (SocketException)
        {
            // Closed: the end.
        }
        catch (ObjectDisposedException)
        {
            // The same, between two connections.
        }
    }

    private void Serve(Socket connection)
    {
        var buffer = new byte[MaxRequestLength];
        int length = 0;
        int read;
        while ((read = connection.Receive(buffer, length, buffer.Length - length, SocketFlags.None)) > 0)
        {
            length += read;
            if (IsWhole(buffer.AsSpan(0, length)))
            {
                connection.Send(_answer);
                length = 0;
            }
        }
    }

    private static bool IsWhole(ReadOnlySpan<byte> request)
    {
        int head = request.IndexOf("\r\n\r\n"u8);
        if (head < 0)
        {
            return false;
        }

        ReadOnlySpan<byte> lengthName = "Content-Length: "u8;
        int at = request[..head].IndexOf(lengthName);
        if (at >= 0)
        {
            _ = System.Buffers.Text.Utf8Parser.TryParse(request[(at + lengthName.Length)..], out int length, out _);
            return request.Length >= head + 4 + length;
        }

        return request[..head].IndexOf("chunked"u8) < 0 || request.EndsWith("0\r\n\r\n"u8);
    }
}
