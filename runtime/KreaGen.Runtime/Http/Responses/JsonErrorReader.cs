using KreaGen.Errors;
using KreaGen.Json;

namespace KreaGen.Http;

/// <summary>An error with a JSON body.</summary>
internal sealed class JsonErrorReader<T>(IReadOnlyList<StatusRange> statuses, JsonRead<T> read, string mediaType) : ErrorReader(statuses)
{
    internal override string MediaType => mediaType;

    internal override ApiException? Create(string message, bool isTransient, BufferedResponse body)
    {
        try
        {
            return new ApiException<T>(message, ApiJson.Deserialize(body.Json(), read)) { IsTransient = isTransient };
        }
        catch (JsonReadException)
        {
            return null;
        }
        catch (InvalidResponseException)
        {
            return null;
        }
    }
}
