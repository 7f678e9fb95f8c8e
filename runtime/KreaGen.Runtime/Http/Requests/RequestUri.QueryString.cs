using System.Text.Json;
using KreaGen.Json;

namespace KreaGen.Http;

/// <content>The parameter that is the whole query: <c>in: querystring</c> of OpenAPI 3.2.</content>
public sealed partial class RequestUri
{
    /// <summary>Adds a text as the query.</summary>
    /// <param name="value">The text, which is percent-encoded; <see langword="null"/> adds nothing.</param>
    public void AddQueryString(string? value)
    {
        if (value is not null)
        {
            AddQueryText(PercentText.Encode(value));
        }
    }

    /// <summary>Adds a value as JSON text, percent-encoded, as the query.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The value; <see langword="null"/> adds nothing.</param>
    /// <param name="write">Writes the value as JSON.</param>
    public void AddQueryStringJson<T>(T? value, JsonWrite<T> write) => AddQueryString(value is null ? null : ParameterValue.Json(value, write));

    /// <summary>Adds a value as JSON text, percent-encoded, as the query.</summary>
    /// <typeparam name="T">The generated type.</typeparam>
    /// <param name="value">The value; <see langword="null"/> adds nothing.</param>
    public void AddQueryStringJson<T>(T? value)
        where T : class, IJsonModel<T> => AddQueryStringJson(value, static (writer, value) => value.WriteJson(writer));

    /// <summary>Adds the members of an object as the query, the way forms are sent: a space is <c>+</c>, lists are repeated, objects are JSON.</summary>
    /// <typeparam name="T">The generated type.</typeparam>
    /// <param name="value">The value; <see langword="null"/> adds nothing.</param>
    public void AddQueryStringForm<T>(T? value)
        where T : class, IJsonModel<T> => AddQueryStringForm(value, static (writer, value) => value.WriteJson(writer));

    /// <summary>Adds the members of an object as the query, the way forms are sent: a space is <c>+</c>, lists are repeated, objects are JSON.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The value; <see langword="null"/> adds nothing.</param>
    /// <param name="write">Writes the value as JSON, from which its members are taken.</param>
    public void AddQueryStringForm<T>(T? value, JsonWrite<T> write)
    {
        if (value is null)
        {
            return;
        }

        JsonElement json = ParameterValue.Of(value, write);
        if (json.ValueKind != JsonValueKind.Object)
        {
            throw new ArgumentException("Only an object can be sent as a form.", nameof(value));
        }

        foreach ((string name, string text) in ParameterParts.Of(json, explode: true).Items)
        {
            AddPair(PercentText.EncodeForm(name), PercentText.EncodeForm(text));
        }
    }
}
