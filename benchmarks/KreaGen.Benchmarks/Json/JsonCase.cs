using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using KreaGen.Generated;
using KreaGen.Json;
using KreaGen.Values;

namespace KreaGen.Benchmarks.Json;

/// <summary>One payload, read and written by the generated type and by an equal record with the source generator of System.Text.Json.</summary>
public sealed class JsonCase
{
    private readonly Action<IBufferWriter<byte>> _writeOurs;
    private readonly Action<IBufferWriter<byte>> _writeChecked;
    private readonly Action<Utf8JsonWriter> _writePeer;
    private readonly ArrayBufferWriter<byte> _buffer;
    private readonly Utf8JsonWriter _writer;

    private JsonCase(string name, byte[] utf8, Func<byte[], object> readOurs, Func<byte[], object> readInside, Func<byte[], object> readPeer,
        Action<IBufferWriter<byte>> writeOurs, Action<IBufferWriter<byte>> writeChecked, Action<Utf8JsonWriter> writePeer)
    {
        Name = name;
        Utf8 = utf8;
        ReadOurs = () => readOurs(utf8);
        ReadInside = () => readInside(utf8);
        ReadPeer = () => readPeer(utf8);
        _writeOurs = writeOurs;
        _writeChecked = writeChecked;
        _writePeer = writePeer;
        _buffer = new(utf8.Length + 1024);
        // What JsonSerializer gives its own writers, and ApiJson its own, but for the escapes.
        _writer = new(_buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });
    }

    public string Name { get; }

    public ReadOnlyMemory<byte> Utf8 { get; }

    public Func<object> ReadOurs { get; }

    /// <summary>Our type in a call of JsonSerializer.</summary>
    public Func<object> ReadInside { get; }

    public Func<object> ReadPeer { get; }

    public static JsonCase Of<TOurs, TPeer>(string name, byte[] utf8, JsonTypeInfo<TPeer> peer)
        where TOurs : class, IJsonModel<TOurs>, IValidatable
    {
        TOurs ours = ApiJson.Deserialize<TOurs>(utf8);
        JsonTypeInfo<TOurs> inside = JsonMetadataServices.CreateValueInfo<TOurs>(peer.Options, new JsonModelConverter<TOurs>());
        TPeer theirs = JsonSerializer.Deserialize(utf8, peer)!;
        return new(
            name,
            utf8,
            static json => ApiJson.Deserialize<TOurs>(json),
            json => JsonSerializer.Deserialize(json, inside)!,
            json => JsonSerializer.Deserialize(json, peer)!,
            buffer => ApiJson.Serialize(buffer, ours),
            buffer =>
            {
                KreaGen.Errors.ApiValidationException.ThrowIfInvalid(ours);
                ApiJson.Serialize(buffer, ours);
            },
            writer => JsonSerializer.Serialize(writer, theirs, peer));
    }

    public int WriteOurs() => Write(_writeOurs);

    /// <summary>With the check of all limits that a client does before it sends.</summary>
    public int WriteChecked() => Write(_writeChecked);

    public int WritePeer()
    {
        _buffer.ResetWrittenCount();
        _writer.Reset();
        _writePeer(_writer);
        _writer.Flush();
        return _buffer.WrittenCount;
    }

    /// <summary>What was written last.</summary>
    public ReadOnlySpan<byte> Written => _buffer.WrittenSpan;

    public override string ToString() => Name;

    private int Write(Action<IBufferWriter<byte>> write)
    {
        _buffer.ResetWrittenCount();
        write(_buffer);
        return _buffer.WrittenCount;
    }
}
