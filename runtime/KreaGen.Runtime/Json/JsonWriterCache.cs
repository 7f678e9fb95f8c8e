using System.Buffers;
using System.Text.Json;

namespace KreaGen.Json;

/// <summary>One writer for each thread, so that writing allocates none.</summary>
internal static class JsonWriterCache
{
    [ThreadStatic]
    private static JsonWriter? s_writer;

    public static void Write<T>(IBufferWriter<byte> target, T value, JsonWrite<T> write)
    {
        JsonWriter writer = Take();
        writer.Open(target);
        write(writer, value);
        Return(writer);
    }

    public static void Follow<T>(Utf8JsonWriter strict, T value)
        where T : IJsonModel<T>
    {
        JsonWriter writer = Take();
        writer.Open(strict);
        value.WriteJson(writer);
        Return(writer);
    }

    // Taken while it is used: what writes may itself write something else first.
    private static JsonWriter Take()
    {
        JsonWriter writer = s_writer ?? new();
        s_writer = null;
        return writer;
    }

    private static void Return(JsonWriter writer)
    {
        writer.Close();
        s_writer = writer;
    }
}
