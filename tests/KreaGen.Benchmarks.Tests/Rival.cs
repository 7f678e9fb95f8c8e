using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace KreaGen.Benchmarks.Tests;

/// <summary>One payload as the generated type and System.Text.Json read it. What they make of a text is compared as System.Text.Json writes it.</summary>
public sealed class Rival
{
    private readonly string _name;

    private Rival(string name, byte[] payload, Func<byte[], string> readOurs, Func<byte[], string> readPeer, Func<byte[], byte[]> rewrite)
    {
        _name = name;
        Payload = payload;
        ReadOurs = readOurs;
        ReadPeer = readPeer;
        Rewrite = rewrite;
    }

    public byte[] Payload { get; }

    /// <summary>Reads with the generated type, and what that writes with System.Text.Json.</summary>
    public Func<byte[], string> ReadOurs { get; }

    public Func<byte[], string> ReadPeer { get; }

    /// <summary>Reads and writes with the generated type.</summary>
    public Func<byte[], byte[]> Rewrite { get; }

    public static Rival Of<TOurs, TPeer>(string name, byte[] payload, JsonTypeInfo<TPeer> peer)
        where TOurs : class, IJsonModel<TOurs> => new(
            name,
            payload,
            json => Normalize(ApiJson.Serialize(ApiJson.Deserialize<TOurs>(json)), peer),
            json => Normalize(json, peer),
            static json => ApiJson.Serialize(ApiJson.Deserialize<TOurs>(json)));

    public override string ToString() => _name;

    private static string Normalize<T>(byte[] json, JsonTypeInfo<T> type) => JsonSerializer.Serialize(JsonSerializer.Deserialize(json, type)!, type);
}
