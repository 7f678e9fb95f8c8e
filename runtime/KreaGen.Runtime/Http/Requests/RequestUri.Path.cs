using System.Runtime.CompilerServices;
using KreaGen.Http;
using KreaGen.Json;
using KreaGen.Values;

namespace KreaGen.Generated;

public sealed partial class RequestUri
{
    /// <summary>Adds a value to the path.</summary>
    /// <param name="name">The parameter's name.</param>
    /// <param name="value">The value; not empty, except in matrix style.</param>
    /// <param name="style"><see cref="ParameterStyle.Simple"/>, the default, <see cref="ParameterStyle.Label"/> or <see cref="ParameterStyle.Matrix"/>.</param>
    /// <param name="allowReserved">Whether reserved characters that a segment can hold stay as they are; by default all are encoded.</param>
    /// <param name="argument">What the caller calls the value; by default the expression that stands for it.</param>
    /// <exception cref="ArgumentNullException">There is no value.</exception>
    /// <exception cref="ArgumentException">The value is empty: the path would be that of another operation.</exception>
    public void AddPath(
        string name,
        string value,
        ParameterStyle style = ParameterStyle.Simple,
        bool allowReserved = false,
        [CallerArgumentExpression(nameof(value))] string? argument = null)
    {
        ArgumentNullException.ThrowIfNull(value, argument);
        if (value.Length == 0 && style != ParameterStyle.Matrix)
        {
            throw Empty(name, argument);
        }

        if (style == ParameterStyle.Simple && !allowReserved)
        {
            Append(PercentText.Encode(value));
            return;
        }

        AddPath(name, ParameterParts.Of(value), style, explode: false, allowReserved);
    }

    /// <summary>Adds a value to the path.</summary>
    /// <typeparam name="T">A number, <see cref="bool"/>, <see cref="Guid"/>, date, time, duration, bytes or an open enum.</typeparam>
    /// <param name="name">The parameter's name.</param>
    /// <param name="value">The value.</param>
    /// <param name="style"><see cref="ParameterStyle.Simple"/>, the default, <see cref="ParameterStyle.Label"/> or <see cref="ParameterStyle.Matrix"/>.</param>
    /// <param name="allowReserved">Whether reserved characters that a segment can hold stay as they are; by default all are encoded.</param>
    public void AddPath<T>(string name, T value, ParameterStyle style = ParameterStyle.Simple, bool allowReserved = false)
        where T : struct => AddPath(name, ParameterText.OfScalar(value), style, allowReserved, argument: null);

    /// <summary>Adds a list to the path.</summary>
    /// <param name="name">The parameter's name.</param>
    /// <param name="values">The items, at least one.</param>
    /// <param name="style"><see cref="ParameterStyle.Simple"/>, the default, <see cref="ParameterStyle.Label"/> or <see cref="ParameterStyle.Matrix"/>.</param>
    /// <param name="explode">Whether the items stand apart; the default is no.</param>
    /// <param name="allowReserved">Whether reserved characters that a segment can hold stay as they are; by default all are encoded.</param>
    /// <exception cref="ArgumentException">There is no item: the path would be that of another operation.</exception>
    public void AddPath(string name, IEnumerable<string?> values, ParameterStyle style = ParameterStyle.Simple, bool explode = false,
        bool allowReserved = false)
    {
        ArgumentNullException.ThrowIfNull(values);
        AddPath(name, ParameterParts.Of(values), style, explode, allowReserved);
    }

    /// <summary>Adds a list to the path.</summary>
    /// <typeparam name="T">A number, <see cref="bool"/>, <see cref="Guid"/>, date, time, duration, bytes or an open enum.</typeparam>
    /// <param name="name">The parameter's name.</param>
    /// <param name="values">The items, at least one.</param>
    /// <param name="style"><see cref="ParameterStyle.Simple"/>, the default, <see cref="ParameterStyle.Label"/> or <see cref="ParameterStyle.Matrix"/>.</param>
    /// <param name="explode">Whether the items stand apart; the default is no.</param>
    /// <param name="allowReserved">Whether reserved characters that a segment can hold stay as they are; by default all are encoded.</param>
    /// <exception cref="ArgumentException">There is no item: the path would be that of another operation.</exception>
    public void AddPath<T>(string name, IEnumerable<T> values, ParameterStyle style = ParameterStyle.Simple, bool explode = false, bool allowReserved = false)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(values);
        AddPath(name, ParameterParts.Of(ParameterValue.Texts(values)!), style, explode, allowReserved);
    }

    /// <summary>Adds an object to the path.</summary>
    /// <typeparam name="T">The generated type.</typeparam>
    /// <param name="name">The parameter's name.</param>
    /// <param name="value">The value.</param>
    /// <param name="style"><see cref="ParameterStyle.Simple"/>, the default, <see cref="ParameterStyle.Label"/> or <see cref="ParameterStyle.Matrix"/>.</param>
    /// <param name="explode">Whether members are written <c>name=value</c>; the default is no.</param>
    /// <param name="allowReserved">Whether reserved characters that a segment can hold stay as they are; by default all are encoded.</param>
    /// <exception cref="ArgumentException">The value has no members: the path would be that of another operation.</exception>
    public void AddPathObject<T>(string name, T value, ParameterStyle style = ParameterStyle.Simple, bool explode = false, bool allowReserved = false)
        where T : class, IJsonModel<T>
    {
        ArgumentNullException.ThrowIfNull(value);
        AddPath(name, ParameterParts.Of(ParameterValue.Of(value), explode: false), style, explode, allowReserved);
    }

    /// <summary>Adds a value of any kind to the path.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The parameter's name.</param>
    /// <param name="value">The value.</param>
    /// <param name="write">Writes the value as JSON, from which its parts are taken.</param>
    /// <param name="style"><see cref="ParameterStyle.Simple"/>, the default, <see cref="ParameterStyle.Label"/> or <see cref="ParameterStyle.Matrix"/>.</param>
    /// <param name="explode">Whether items and members stand apart; the default is no.</param>
    /// <param name="allowReserved">Whether reserved characters that a segment can hold stay as they are; by default all are encoded.</param>
    /// <exception cref="ArgumentException">The value has no parts: the path would be that of another operation.</exception>
    public void AddPathObject<T>(string name, T value, JsonWrite<T> write, ParameterStyle style = ParameterStyle.Simple, bool explode = false,
        bool allowReserved = false)
        => AddPath(name, ParameterParts.Of(ParameterValue.Of(value, write), explode: false), style, explode, allowReserved);

    /// <summary>Adds a value as JSON text to the path, as required by <c>content</c> of <c>application/json</c>.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The parameter's name.</param>
    /// <param name="value">The value.</param>
    /// <param name="write">Writes the value as JSON.</param>
    public void AddPathJson<T>(string name, T value, JsonWrite<T> write) => AddPath(name, ParameterValue.Json(value, write));

    /// <summary>Adds a value as JSON text to the path, as required by <c>content</c> of <c>application/json</c>.</summary>
    /// <typeparam name="T">The generated type.</typeparam>
    /// <param name="name">The parameter's name.</param>
    /// <param name="value">The value.</param>
    public void AddPathJson<T>(string name, T value)
        where T : class, IJsonModel<T> => AddPathJson(name, value, static (writer, value) => value.WriteJson(writer));

    private void AddPath(string name, ParameterParts parts, ParameterStyle style, bool explode, bool allowReserved)
    {
        string text = parts.Items.Count == 0 ? "" : StyledText.InPath(name, parts, style, explode, allowReserved);
        if (text.Length == 0)
        {
            throw Empty(name, argument: null);
        }

        Append(text);
    }

    private static ArgumentException Empty(string name, string? argument)
        => new($"The path parameter '{name}' must not be empty: it would change the path.", argument);
}
