using KreaGen.Json;

namespace KreaGen.Http;

/// <summary>A JSON body.</summary>
internal sealed class JsonResponseReader<T>(StatusRange statuses, JsonRead<T> read, string mediaType) : ResponseReader<T>(statuses)
{
    internal override IReadOnlyList<string> MediaTypes { get; } = [mediaType];

    internal override T Read(BufferedResponse body) => body.IsBlank && TryReadNull() is { } none ? none.Value : ApiJson.Deserialize(body.Json(), read);

    // Where null is allowed, 204 and a 200 without a body say it too.
    private Nothing? TryReadNull()
    {
        try
        {
            T value = ApiJson.Deserialize("null"u8, read);
            return value is null ? new(value) : null;
        }
        catch (JsonReadException)
        {
            return null;
        }
    }

    private readonly record struct Nothing(T Value);
}
