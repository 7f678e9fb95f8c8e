using KreaGen.Json;

namespace KreaGen.Http;

/// <summary>A JSON body.</summary>
internal sealed class JsonAnswer<T>(StatusRange statuses, JsonRead<T> read) : Answer<T>(statuses)
{
    internal override string MediaType => "application/json";

    internal override T Read(AnswerBody body) => ApiJson.Deserialize(body.Json(), read);
}
