using System.Text.Json;

namespace KreaGen.Extensions.AspNetCore.Callbacks;

/// <summary>The one thing that is taken from a callback's body: what it is about.</summary>
internal static class CallbackBody
{
    // A callback can come from anybody, and the id becomes part of a request and of logs.
    private const int MaxIdLength = 200;

    /// <summary>
    /// The job, and the result where one is named; <see langword="null"/> when the body is no JSON object, or names nothing that could be an id.
    /// </summary>
    public static CallbackName? Find(ReadOnlySpan<byte> body, string idMember, string? resultMember)
    {
        var reader = new Utf8JsonReader(body);
        string? id = null;
        string? result = null;
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                return null;
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                bool isId = id is null && reader.ValueTextEquals(idMember);
                bool isResult = result is null && resultMember is not null && reader.ValueTextEquals(resultMember);
                reader.Read();
                if ((isId || isResult) && reader.TokenType == JsonTokenType.String && reader.ValueSpan.Length <= MaxIdLength)
                {
                    string? text = reader.GetString();
                    id = isId ? text : id;
                    result = isId ? result : text;
                }

                reader.Skip();
            }

            // The whole body has to be JSON: half of one may be half of an id too.
            return !reader.Read() && IsId(id) && (result is null || IsId(result)) ? new(id!, result) : null;
        }
        catch (JsonException)
        {
            return null;
        }
        catch (InvalidOperationException)
        {
            // Text that is no UTF-8.
            return null;
        }
    }

    // It becomes a part of an address and a line of a log.
    private static bool IsId(string? id) => id is { Length: > 0 } && id.All(static c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or ':');
}
