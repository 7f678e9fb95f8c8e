using System.Buffers;
using System.Text.Json;

namespace KreaGen.Json;

/// <summary>One writer for each thread, used again and again.</summary>
internal static class JsonWriterCache
{
    [ThreadStatic]
    private static Utf8JsonWriter? s_writer;

    /// <summary>Writes a value of any kind as compact JSON.</summary>
    public static void Write<T>(IBufferWriter<byte> target, T value, JsonWrite<T> write)
    {
        // Taken while it is used: what writes may itself write something else first.
        Utf8JsonWriter writer = s_writer ?? new(Nowhere.Instance, ApiJson.WriterOptions);
        s_writer = null;
        writer.Reset(target);
        write(writer, value);
        writer.Flush();
        writer.Reset(Nowhere.Instance);
        s_writer = writer;
    }

    // What a writer that rests points to, so that it keeps nobody's buffer alive.
    private sealed class Nowhere : IBufferWriter<byte>
    {
        public static readonly Nowhere Instance = new();

        public void Advance(int count) => throw new InvalidOperationException("The writer rests.");

        public Memory<byte> GetMemory(int sizeHint = 0) => throw new InvalidOperationException("The writer rests.");

        public Span<byte> GetSpan(int sizeHint = 0) => throw new InvalidOperationException("The writer rests.");
    }
}
