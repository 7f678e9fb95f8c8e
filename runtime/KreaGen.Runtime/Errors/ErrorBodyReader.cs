using System.Text.Json;

namespace KreaGen.Errors;

/// <summary>Finds code and message in an error's JSON by its general shape, whatever the document says about it.</summary>
internal static class ErrorBodyReader
{
    private static readonly string[] CodeNames = ["code", "error_code", "errorCode", "type"];
    private static readonly string[] MessageNames = ["message", "error_description", "detail", "title", "msg", "description"];

    public static (string? Code, string? Message) Read(ReadOnlySpan<byte> body)
    {
        ReadOnlySpan<byte> json = body.StartsWith("\uFEFF"u8) ? body[3..] : body;
        var reader = new Utf8JsonReader(json);
        try
        {
            if (!reader.Read() || !JsonElement.TryParseValue(ref reader, out JsonElement? root))
            {
                return default;
            }

            return Find(root.Value);
        }
        catch (JsonException)
        {
            // Not JSON: then there is neither code nor message, and the text itself goes into the exception.
            return default;
        }
    }

    private static (string? Code, string? Message) Find(JsonElement root)
    {
        if (root.ValueKind == JsonValueKind.Array && root.GetArrayLength() > 0)
        {
            root = root[0];
        }

        if (root.ValueKind != JsonValueKind.Object)
        {
            return (null, root.ValueKind == JsonValueKind.String ? Text(root) : null);
        }

        (string? Code, string? Message) own = (First(root, CodeNames), First(root, MessageNames));
        foreach (JsonElement nested in Nested(root))
        {
            if (nested.ValueKind == JsonValueKind.Object)
            {
                return (First(nested, CodeNames) ?? own.Code, First(nested, MessageNames) ?? own.Message);
            }

            if (Text(nested) is { } text)
            {
                // {"error": "invalid_client", "error_description": "…"}: a word is a code when there is a message beside it.
                return own.Message is null ? (own.Code, text) : (own.Code ?? text, own.Message);
            }
        }

        return own;
    }

    private static IEnumerable<JsonElement> Nested(JsonElement root)
    {
        if (root.TryGetProperty("error", out JsonElement error))
        {
            yield return error;
        }

        if (root.TryGetProperty("errors", out JsonElement errors))
        {
            yield return errors.ValueKind == JsonValueKind.Array && errors.GetArrayLength() > 0 ? errors[0] : errors;
        }
    }

    private static string? First(JsonElement item, string[] names)
    {
        foreach (string name in names)
        {
            if (item.TryGetProperty(name, out JsonElement value) && Text(value) is { Length: > 0 } text)
            {
                return text;
            }
        }

        return null;
    }

    private static string? Text(JsonElement value)
    {
        return value.ValueKind switch
        {
            JsonValueKind.String => StringOf(value),
            JsonValueKind.Number => value.GetRawText(),
            _ => null,
        };
    }

    private static string? StringOf(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair: better no message than a second error on top of the first.
            return null;
        }
    }
}
