using KreaGen.Json;

namespace KreaGen.Http;

/// <summary>A JSON body.</summary>
internal sealed class JsonAnswer<T>(StatusRange statuses, JsonRead<T> read, string mediaType) : Answer<T>(statuses)
{
    internal override IReadOnlyList<string> MediaTypes { get; } = [mediaType];

    internal override T Read(AnswerBody body) => ApiJson.Deserialize(body.Json(), read);
}
