using KreaGen.Errors;
using KreaGen.Harness;
using KreaGen.Harness.Servers;

namespace KreaGen.Http;

public sealed class UploadTests
{
    [Fact]
    public async Task An_upload_may_take_longer_than_an_attempt_so_long_as_it_goes_on()
    {
        await using var server = ScriptedServer.Replying(Reply.With(204, []));
        await UploadAsync(server, pauses: [60, 60, 60, 60]);
        Assert.Equal(4 * SlowStream.Piece, Assert.Single(server.Requests).Body.Length);
    }

    [Fact]
    public async Task An_upload_that_stands_still_is_given_up()
    {
        await using var server = ScriptedServer.Replying(Reply.With(204, []));
        Assert.True((await Assert.ThrowsAsync<ApiConnectionException>(() => UploadAsync(server, pauses: [60, 101, 60]))).MayBeApplied);
    }

    [Theory]
    [InlineData("content-type")]
    [InlineData("Content-Disposition")]
    [InlineData("X Id")]
    [InlineData("")]
    public void A_file_has_no_headers_that_its_part_has_anyway_or_cannot_have(string name)
        => Assert.Throws<ArgumentException>(() => new FileContent(new byte[1]) { Headers = new Dictionary<string, string> { [name] = "a" } });

    private static async Task UploadAsync(ScriptedServer server, int[] pauses)
    {
        var time = new AutoTime();
        using var client = new AnyClient(server, new(), new() { TimeProvider = time, Timeout = TimeSpan.FromSeconds(100) });
        await using var stream = new SlowStream(time, pauses);
        await client.SendAsync(new ApiRequest<NoContent>(AnyClient.Operation("POST"), "/a") { Body = RequestBody.Stream(new FileContent(stream)) });
    }

    /// <summary>Gives a piece after each pause, and then ends.</summary>
    private sealed class SlowStream(AutoTime time, int[] pauses) : Stream
    {
        public const int Piece = 1000;

        private int _next;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (_next == pauses.Length)
            {
                return new(0);
            }

            time.Advance(TimeSpan.FromSeconds(pauses[_next++]));
            cancellationToken.ThrowIfCancellationRequested();
            return new(Piece);
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
