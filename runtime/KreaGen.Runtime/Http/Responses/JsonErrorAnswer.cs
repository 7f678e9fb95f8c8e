using KreaGen.Errors;
using KreaGen.Json;

namespace KreaGen.Http;

/// <summary>An error with a JSON body.</summary>
internal sealed class JsonErrorAnswer<T>(IReadOnlyList<StatusRange> statuses, JsonRead<T> read, string mediaType) : ErrorAnswer(statuses)
{
    internal override string MediaType => mediaType;

    internal override ApiException? Create(string message, bool isTransient, AnswerBody body)
    {
        try
        {
            return new ApiException<T>(message, ApiJson.Deserialize(body.Json(), read)) { IsTransient = isTransient };
        }
        catch (JsonReadException)
        {
            return null;
        }
        catch (MalformedAnswerException)
        {
            return null;
        }
    }
}
