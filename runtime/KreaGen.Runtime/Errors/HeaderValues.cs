using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using KreaGen.Errors;
using KreaGen.Json;

namespace KreaGen.Http;

/// <summary>
/// Reads the headers that a document defines, each when it is accessed: an invalid header does not affect a response
/// from which it is not read. A missing header is <see langword="null"/>. Style <c>simple</c>: items are separated by commas.
/// </summary>
public sealed class HeaderValues
{
    private readonly HttpResponseHeaders _headers;
    private readonly HttpContentHeaders _contentHeaders;

    private readonly Func<string, string>? _clean;

    internal HeaderValues(HttpResponseHeaders headers, HttpContentHeaders contentHeaders, Func<string, string>? clean = null)
    {
        _clean = clean;
        _headers = headers;
        _contentHeaders = contentHeaders;
    }

    /// <summary>A header as received; several headers with the same name are joined by commas, as RFC 9110 allows.</summary>
    /// <param name="name">The header's name.</param>
    /// <returns>The text; <see langword="null"/> when there is none.</returns>
    public string? Text(string name)
        => _headers.NonValidated.TryGetValues(name, out HeaderStringValues values) || _contentHeaders.NonValidated.TryGetValues(name, out values)
            ? Clean(string.Join(", ", values.Select(static value => value.Trim())))
            : null;

    private string Clean(string text) => _clean is null ? text : _clean(text);

    /// <summary>A header whose value is a string in JSON, such as a date or an enum value.</summary>
    /// <typeparam name="T">The type; nullable.</typeparam>
    /// <param name="name">The header's name.</param>
    /// <param name="read">Reads the value.</param>
    /// <returns>The value; <see langword="null"/> when there is none.</returns>
    /// <exception cref="InvalidResponseException">The header does not match its schema.</exception>
    public T? Text<T>(string name, JsonRead<T> read) => Read(name, Text(name) is { } text ? Quote(text) : null, read);

    /// <summary>A header whose value is JSON: a number, <c>true</c>, or content that the document declares as JSON.</summary>
    /// <inheritdoc cref="Text{T}(string, JsonRead{T})"/>
    public T? Json<T>(string name, JsonRead<T> read) => Read(name, Text(name), read);

    /// <summary>A header whose items are strings in JSON.</summary>
    /// <inheritdoc cref="Text{T}(string, JsonRead{T})"/>
    public T? TextList<T>(string name, JsonRead<T> read) => Read(name, List(name, Quote), read);

    /// <summary>A header whose items are JSON.</summary>
    /// <inheritdoc cref="Text{T}(string, JsonRead{T})"/>
    public T? JsonList<T>(string name, JsonRead<T> read) => Read(name, List(name, static item => item), read);

    /// <summary>A header with members: <c>R,100,G,200</c>, or exploded <c>R=100,G=200</c>.</summary>
    /// <param name="name">The header's name.</param>
    /// <param name="explode">Whether name and value are joined by an equals sign.</param>
    /// <returns>The members as texts; <see langword="null"/> when there is no header.</returns>
    /// <exception cref="InvalidResponseException">A member has no value.</exception>
    public IReadOnlyDictionary<string, string>? Members(string name, bool explode)
    {
        if (Text(name) is not { } text)
        {
            return null;
        }

        var members = new Dictionary<string, string>(StringComparer.Ordinal);
        string[] items = Items(text);
        for (int i = 0; i < items.Length; i += explode ? 1 : 2)
        {
            int equals = items[i].IndexOf('=', StringComparison.Ordinal);
            if (explode ? equals < 0 : i + 1 == items.Length)
            {
                throw Malformed(name, $"The member \"{items[i]}\" has no value.");
            }

            members[explode ? items[i][..equals] : items[i]] = explode ? items[i][(equals + 1)..] : items[i + 1];
        }

        return members;
    }

    private static T? Read<T>(string name, string? json, JsonRead<T> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        if (json is null)
        {
            return default;
        }

        try
        {
            return ApiJson.Deserialize(Encoding.UTF8.GetBytes(json), read);
        }
        catch (JsonReadException error)
        {
            throw Malformed(name, error.Message);
        }
    }

    private static InvalidResponseException Malformed(string name, string problem)
        => new(string.Create(CultureInfo.InvariantCulture, $"The response header {name} does not match the document. {problem}"));

    private static string Quote(string text)
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStringValue(text);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static string[] Items(string text) => text.Length == 0 ? [] : text.Split(',', StringSplitOptions.TrimEntries);

    private string? List(string name, Func<string, string> item)
        => Text(name) is { } text ? "[" + string.Join(',', Items(text).Select(item)) + "]" : null;
}
