using System.Net;
using System.Text;

namespace KreaGen.Tool.Tests.Harness;

/// <summary>A network with the pages that a test puts there; it remembers what was asked.</summary>
internal sealed class ScriptedNetwork : HttpMessageHandler
{
    private readonly Dictionary<string, Func<HttpResponseMessage>> _pages = [];

    public List<string> Asked { get; } = [];

    public ScriptedNetwork Page(string address, string text, string mediaType = "text/plain") => Page(address, Encoding.UTF8.GetBytes(text), mediaType);

    public ScriptedNetwork Page(string address, byte[] content, string mediaType)
    {
        _pages[address] = () => new(HttpStatusCode.OK) { Content = new ByteArrayContent(content) { Headers = { ContentType = new(mediaType) } } };
        return this;
    }

    /// <summary>A page that does not say how long it is.</summary>
    public ScriptedNetwork Endless(string address)
    {
        _pages[address] = static () => new(HttpStatusCode.OK) { Content = new StreamContent(new EndlessStream()) };
        return this;
    }

    public ScriptedNetwork Redirect(string address, string location)
    {
        _pages[address] = () => new(HttpStatusCode.Found) { Headers = { Location = new Uri(location, UriKind.RelativeOrAbsolute) } };
        return this;
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Asked.Add(request.RequestUri!.ToString());
        Assert.Null(request.Headers.Authorization);
        return Task.FromResult(_pages.GetValueOrDefault(request.RequestUri.ToString(), NotFound)());
    }

    private static HttpResponseMessage NotFound() => new(HttpStatusCode.NotFound);

    private sealed class EndlessStream : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            buffer.AsSpan(offset, count).Fill((byte)' ');
            return count;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
