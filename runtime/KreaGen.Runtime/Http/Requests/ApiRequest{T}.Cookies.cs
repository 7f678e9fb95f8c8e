using KreaGen.Json;
using KreaGen.Values;

namespace KreaGen.Http;

/// <content>
/// Form style is percent-encoded, cookie style (OpenAPI 3.2) is sent as it is. Where OpenAPI would put <c>&amp;</c> between the parts
/// of an exploded value, each part is a separate cookie, because servers do not read parts after an <c>&amp;</c>.
/// </content>
public sealed partial class ApiRequest<T>
{
    /// <summary>Adds a cookie.</summary>
    /// <param name="name">The cookie's name.</param>
    /// <param name="value">Its value; <see langword="null"/> adds nothing.</param>
    /// <param name="style"><see cref="ParameterStyle.Form"/>, the default, or <see cref="ParameterStyle.Cookie"/>.</param>
    /// <param name="allowReserved">Whether reserved characters that are allowed in a cookie are not encoded; by default, all are encoded.</param>
    /// <exception cref="ArgumentException">
    /// The style is <see cref="ParameterStyle.Cookie"/>, and the value contains characters that are not allowed in a cookie.
    /// </exception>
    public void AddCookie(string name, string? value, ParameterStyle style = ParameterStyle.Form, bool allowReserved = false)
    {
        if (value is not null)
        {
            AddCookies(name, ParameterParts.Of(value), style, explode: true, allowReserved);
        }
    }

    /// <summary>Adds a cookie.</summary>
    /// <typeparam name="TValue">A number, <see cref="bool"/>, <see cref="Guid"/>, date, time, duration, bytes or an open enum.</typeparam>
    /// <param name="name">The cookie's name.</param>
    /// <param name="value">Its value.</param>
    /// <param name="style"><see cref="ParameterStyle.Form"/>, the default, or <see cref="ParameterStyle.Cookie"/>.</param>
    /// <param name="allowReserved">Whether reserved characters that are allowed in a cookie are not encoded; by default, all are encoded.</param>
    public void AddCookie<TValue>(string name, TValue value, ParameterStyle style = ParameterStyle.Form, bool allowReserved = false)
        where TValue : struct => AddCookie(name, ParameterText.OfScalar(value), style, allowReserved);

    /// <summary>Adds a cookie.</summary>
    /// <typeparam name="TValue">A number, <see cref="bool"/>, <see cref="Guid"/>, date, time, duration, bytes or an open enum.</typeparam>
    /// <param name="name">The cookie's name.</param>
    /// <param name="value">Its value; <see langword="null"/> adds nothing.</param>
    /// <param name="style"><see cref="ParameterStyle.Form"/>, the default, or <see cref="ParameterStyle.Cookie"/>.</param>
    /// <param name="allowReserved">Whether reserved characters that are allowed in a cookie are not encoded; by default, all are encoded.</param>
    public void AddCookie<TValue>(string name, TValue? value, ParameterStyle style = ParameterStyle.Form, bool allowReserved = false)
        where TValue : struct => AddCookie(name, ParameterText.OfScalar(value), style, allowReserved);

    /// <summary>Adds a list.</summary>
    /// <param name="name">The cookie's name.</param>
    /// <param name="values">The items; none, or <see langword="null"/>, add nothing.</param>
    /// <param name="style"><see cref="ParameterStyle.Form"/>, the default, or <see cref="ParameterStyle.Cookie"/>.</param>
    /// <param name="explode">Whether each item is a separate cookie, the default; separated by commas otherwise.</param>
    /// <param name="allowReserved">Whether reserved characters that are allowed in a cookie are not encoded; by default, all are encoded.</param>
    public void AddCookie(string name, IEnumerable<string?>? values, ParameterStyle style = ParameterStyle.Form, bool explode = true,
        bool allowReserved = false)
    {
        if (values is not null)
        {
            AddCookies(name, ParameterParts.Of(values), style, explode, allowReserved);
        }
    }

    /// <summary>Adds a list.</summary>
    /// <typeparam name="TItem">A number, <see cref="bool"/>, <see cref="Guid"/>, date, time, duration, bytes or an open enum.</typeparam>
    /// <param name="name">The cookie's name.</param>
    /// <param name="values">The items; none, or <see langword="null"/>, add nothing.</param>
    /// <param name="style"><see cref="ParameterStyle.Form"/>, the default, or <see cref="ParameterStyle.Cookie"/>.</param>
    /// <param name="explode">Whether each item is a separate cookie, the default; separated by commas otherwise.</param>
    /// <param name="allowReserved">Whether reserved characters that are allowed in a cookie are not encoded; by default, all are encoded.</param>
    public void AddCookie<TItem>(string name, IEnumerable<TItem>? values, ParameterStyle style = ParameterStyle.Form, bool explode = true,
        bool allowReserved = false)
        where TItem : struct => AddCookie(name, ParameterValue.Texts(values), style, explode, allowReserved);

    /// <summary>Adds an object.</summary>
    /// <typeparam name="TValue">The generated type.</typeparam>
    /// <param name="name">The cookie's name.</param>
    /// <param name="value">The value; <see langword="null"/> adds nothing.</param>
    /// <param name="style"><see cref="ParameterStyle.Form"/>, the default, or <see cref="ParameterStyle.Cookie"/>.</param>
    /// <param name="explode">Whether each member is a separate cookie, the default; separated by commas otherwise.</param>
    /// <param name="allowReserved">Whether reserved characters that are allowed in a cookie are not encoded; by default, all are encoded.</param>
    public void AddCookieObject<TValue>(string name, TValue? value, ParameterStyle style = ParameterStyle.Form, bool explode = true, bool allowReserved = false)
        where TValue : class, IJsonModel<TValue>
        => AddCookieObject(name, value, static (writer, value) => value.WriteJson(writer), style, explode, allowReserved);

    /// <summary>Adds a value of any kind.</summary>
    /// <typeparam name="TValue">The type of the value.</typeparam>
    /// <param name="name">The cookie's name.</param>
    /// <param name="value">The value; <see langword="null"/> adds nothing.</param>
    /// <param name="write">Writes the value as JSON, from which its parts are taken.</param>
    /// <param name="style"><see cref="ParameterStyle.Form"/>, the default, or <see cref="ParameterStyle.Cookie"/>.</param>
    /// <param name="explode">Whether each item or member is a separate cookie, the default; separated by commas otherwise.</param>
    /// <param name="allowReserved">Whether reserved characters that are allowed in a cookie are not encoded; by default, all are encoded.</param>
    public void AddCookieObject<TValue>(
        string name, TValue? value, JsonWrite<TValue> write, ParameterStyle style = ParameterStyle.Form, bool explode = true, bool allowReserved = false)
    {
        if (value is not null)
        {
            AddCookies(name, ParameterParts.Of(ParameterValue.Of(value, write), explode), style, explode, allowReserved);
        }
    }

    /// <summary>Adds a value as JSON text, percent-encoded, as required by <c>content</c> of <c>application/json</c>.</summary>
    /// <typeparam name="TValue">The type of the value.</typeparam>
    /// <param name="name">The cookie's name.</param>
    /// <param name="value">The value; <see langword="null"/> adds nothing.</param>
    /// <param name="write">Writes the value as JSON.</param>
    public void AddCookieJson<TValue>(string name, TValue? value, JsonWrite<TValue> write)
        => AddCookie(name, value is null ? null : ParameterValue.Json(value, write));

    /// <summary>Adds a value as JSON text, percent-encoded, as required by <c>content</c> of <c>application/json</c>.</summary>
    /// <typeparam name="TValue">The generated type.</typeparam>
    /// <param name="name">The cookie's name.</param>
    /// <param name="value">The value; <see langword="null"/> adds nothing.</param>
    public void AddCookieJson<TValue>(string name, TValue? value)
        where TValue : class, IJsonModel<TValue> => AddCookieJson(name, value, static (writer, value) => value.WriteJson(writer));

    // RFC 6265, 4.1.1; the comma, which OpenAPI puts between items, is carried by everybody.
    private static string CheckedCookie(string name, string value)
        => value.AsSpan().IndexOfAnyExceptInRange('!', '~') < 0 && value.AsSpan().IndexOfAny("\";\\") < 0
        ? value
        : throw new ArgumentException($"The cookie {name} can only contain printable ASCII characters without spaces, quotes, semicolons and backslashes.",
            nameof(value));

    private void AddCookies(string name, ParameterParts parts, ParameterStyle style, bool explode, bool allowReserved)
    {
        Func<string, string> encode = style switch
        {
            ParameterStyle.Cookie => text => CheckedCookie(name, text),
            _ when allowReserved => static text => PercentText.EncodeButKeep(text, PercentText.InCookie),
            _ => PercentText.Encode,
        };
        (_cookies ??= []).AddRange(StyledText.Pairs(name, parts, style, explode, encode));
    }
}
