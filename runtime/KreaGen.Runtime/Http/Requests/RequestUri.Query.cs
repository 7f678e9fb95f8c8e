using System.Text.Json;
using KreaGen.Http;
using KreaGen.Json;
using KreaGen.Values;

namespace KreaGen.Generated;

public sealed partial class RequestUri
{
    /// <summary>Adds a parameter to the query.</summary>
    /// <param name="name">The parameter's name.</param>
    /// <param name="value">Its value; <see langword="null"/> adds nothing.</param>
    /// <param name="allowReserved">Whether reserved characters that do not end the value stay as they are; by default all are encoded.</param>
    public void AddQuery(string name, string? value, bool allowReserved = false)
    {
        if (value is not null)
        {
            AddPair(PercentText.Encode(name), EncoderOf(allowReserved)(value));
        }
    }

    /// <summary>Adds a parameter to the query.</summary>
    /// <typeparam name="T">A number, <see cref="bool"/>, <see cref="Guid"/>, date, time, duration, bytes or an open enum.</typeparam>
    /// <param name="name">The parameter's name.</param>
    /// <param name="value">Its value.</param>
    /// <param name="allowReserved">Whether reserved characters that do not end the value stay as they are; by default all are encoded.</param>
    public void AddQuery<T>(string name, T value, bool allowReserved = false)
        where T : struct => AddQuery(name, ParameterText.OfScalar(value), allowReserved);

    /// <summary>Adds a parameter to the query.</summary>
    /// <typeparam name="T">A number, <see cref="bool"/>, <see cref="Guid"/>, date, time, duration, bytes or an open enum.</typeparam>
    /// <param name="name">The parameter's name.</param>
    /// <param name="value">Its value; <see langword="null"/> adds nothing.</param>
    /// <param name="allowReserved">Whether reserved characters that do not end the value stay as they are; by default all are encoded.</param>
    public void AddQuery<T>(string name, T? value, bool allowReserved = false)
        where T : struct => AddQuery(name, ParameterText.OfScalar(value), allowReserved);

    /// <summary>Adds a list to the query.</summary>
    /// <param name="name">The parameter's name.</param>
    /// <param name="values">The items; none, or <see langword="null"/>, add nothing.</param>
    /// <param name="style">How the items are joined unless they stand apart; <see cref="ParameterStyle.Form"/> by default.</param>
    /// <param name="explode">Whether each item is a parameter of its own, the default.</param>
    /// <param name="allowReserved">Whether reserved characters that do not end the value stay as they are; by default all are encoded.</param>
    public void AddQuery(string name, IEnumerable<string?>? values, ParameterStyle style = ParameterStyle.Form, bool explode = true, bool allowReserved = false)
    {
        if (values is not null && DeepObject.Is(style))
        {
            int index = 0;
            foreach (string item in values.OfType<string>())
            {
                AddQuery(name + DeepObject.Place(style, index++), item, allowReserved);
            }
        }
        else if (values is not null)
        {
            AddPairs(name, ParameterParts.Of(values), style, explode, allowReserved);
        }
    }

    /// <summary>Adds a list to the query.</summary>
    /// <typeparam name="T">A number, <see cref="bool"/>, <see cref="Guid"/>, date, time, duration, bytes or an open enum.</typeparam>
    /// <param name="name">The parameter's name.</param>
    /// <param name="values">The items; none, or <see langword="null"/>, add nothing.</param>
    /// <param name="style">How the items are joined unless they stand apart; <see cref="ParameterStyle.Form"/> by default.</param>
    /// <param name="explode">Whether each item is a parameter of its own, the default.</param>
    /// <param name="allowReserved">Whether reserved characters that do not end the value stay as they are; by default all are encoded.</param>
    public void AddQuery<T>(string name, IEnumerable<T>? values, ParameterStyle style = ParameterStyle.Form, bool explode = true, bool allowReserved = false)
        where T : struct => AddQuery(name, ParameterValue.Texts(values), style, explode, allowReserved);

    /// <summary>Adds an object to the query.</summary>
    /// <typeparam name="T">The generated type.</typeparam>
    /// <param name="name">The parameter's name.</param>
    /// <param name="value">The value; <see langword="null"/> adds nothing.</param>
    /// <param name="style">How the members are written; <see cref="ParameterStyle.Form"/> by default.</param>
    /// <param name="explode">Whether each member is a parameter of its own, the default.</param>
    /// <param name="allowReserved">Whether reserved characters that do not end the value stay as they are; by default all are encoded.</param>
    public void AddQueryObject<T>(string name, T? value, ParameterStyle style = ParameterStyle.Form, bool explode = true, bool allowReserved = false)
        where T : class, IJsonModel<T>
    {
        if (value is not null)
        {
            AddQuery(name, ParameterValue.Of(value), style, explode, allowReserved);
        }
    }

    /// <summary>Adds a value of any kind to the query.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The parameter's name.</param>
    /// <param name="value">The value; <see langword="null"/> adds nothing.</param>
    /// <param name="write">Writes the value as JSON, from which its parts are taken.</param>
    /// <param name="style">How items and members are written; <see cref="ParameterStyle.Form"/> by default.</param>
    /// <param name="explode">Whether each item or member is a parameter of its own, the default.</param>
    /// <param name="allowReserved">Whether reserved characters that do not end the value stay as they are; by default all are encoded.</param>
    public void AddQueryObject<T>(string name, T? value, JsonWrite<T> write, ParameterStyle style = ParameterStyle.Form, bool explode = true,
        bool allowReserved = false)
    {
        if (value is not null)
        {
            AddQuery(name, ParameterValue.Of(value, write), style, explode, allowReserved);
        }
    }

    /// <summary>Adds a value as JSON text to the query, as required by <c>content</c> of <c>application/json</c>.</summary>
    /// <typeparam name="T">The generated type.</typeparam>
    /// <param name="name">The parameter's name.</param>
    /// <param name="value">The value; <see langword="null"/> adds nothing.</param>
    public void AddQueryJson<T>(string name, T? value)
        where T : class, IJsonModel<T> => AddQueryJson(name, value, static (writer, value) => value.WriteJson(writer));

    /// <summary>Adds a value as JSON text to the query, as required by <c>content</c> of <c>application/json</c>.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The parameter's name.</param>
    /// <param name="value">The value; <see langword="null"/> adds nothing.</param>
    /// <param name="write">Writes the value as JSON.</param>
    public void AddQueryJson<T>(string name, T? value, JsonWrite<T> write)
    {
        if (value is not null)
        {
            AddQuery(name, ParameterValue.Json(value, write));
        }
    }

    private static Func<string, string> EncoderOf(bool allowReserved)
        => allowReserved ? static text => PercentText.EncodeButKeep(text, PercentText.InQuery) : PercentText.Encode;

    private void AddQuery(string name, JsonElement json, ParameterStyle style, bool explode, bool allowReserved)
    {
        if (DeepObject.Is(style))
        {
            foreach ((string key, string text) in DeepObject.Pairs(name, json, style))
            {
                AddQuery(key, text, allowReserved);
            }
        }
        else
        {
            AddPairs(name, ParameterParts.Of(json, explode), style, explode, allowReserved);
        }
    }

    private void AddPairs(string name, ParameterParts parts, ParameterStyle style, bool explode, bool allowReserved)
    {
        foreach ((string key, string text) in StyledText.Pairs(name, parts, style, explode, EncoderOf(allowReserved)))
        {
            AddPair(key, text);
        }
    }

    private void AddPair(string name, string value) => AddQueryText($"{name}={value}");

    private void AddQueryText(string text)
    {
        Append((_hasQuery ? "&" : "?") + text);
        _hasQuery = true;
    }
}
