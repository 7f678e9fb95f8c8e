using System.Text;
using KreaGen.Errors;

namespace KreaGen.Streaming;

/// <summary>Events arrive in pieces that have nothing to do with their lines.</summary>
public sealed class EventReaderTests
{
    private const string Stream = "\uFEFFdata: one\r\ndata: two\r\n\r\nevent: e\rid: 7\rdata: three\r\rdata: four\n\n";

    [Fact]
    public async Task Any_cut_gives_the_same_events()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Stream);
        for (int size = 1; size <= bytes.Length; size++)
        {
            Assert.Equal(["message|one\ntwo|", "e|three|7", "message|four|7"], await ReadAsync(new PiecesStream(bytes, size)));
        }
    }

    [Fact]
    public async Task A_line_longer_than_the_first_buffer_is_whole()
        => Assert.Equal(["message|" + new string('x', 20_000) + "|"], await ReadAsync(new PiecesStream(Encoding.UTF8.GetBytes("data: " + new string('x', 20_000) + "\n\n"), 999)));

    [Fact]
    public async Task An_event_of_many_lines_has_a_greatest_length_too()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("data: xxxxxxxxxx\n", 5000)) + "\n");
        using var reader = new EventReader(new PiecesStream(bytes, 4096), longest: 1000);
        await Assert.ThrowsAsync<InvalidResponseException>(() => reader.ReadAsync(CancellationToken.None).AsTask());
    }

    private static async Task<List<string>> ReadAsync(Stream stream)
    {
        using var reader = new EventReader(stream, longest: 100_000);
        List<string> events = [];
        while (await reader.ReadAsync(CancellationToken.None) is { } next)
        {
            events.Add($"{next.EventType}|{Encoding.UTF8.GetString(next.Data.Span)}|{next.Id}");
        }

        return events;
    }

    /// <summary>Gives at most so many bytes at a time.</summary>
    private sealed class PiecesStream(byte[] bytes, int size) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
            => base.ReadAsync(buffer[..Math.Min(size, buffer.Length)], cancellationToken);
    }
}
