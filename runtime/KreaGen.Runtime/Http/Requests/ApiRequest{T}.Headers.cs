using KreaGen.Json;
using KreaGen.Values;

namespace KreaGen.Http;

public sealed partial class ApiRequest<T>
{
    /// <summary>Adds a header.</summary>
    /// <param name="name">The header's name.</param>
    /// <param name="value">Its value; <see langword="null"/> adds nothing.</param>
    /// <exception cref="ArgumentException">The value contains characters that are not allowed in a header, or starts or ends with a space.</exception>
    public void AddHeader(string name, string? value)
    {
        if (value is not null)
        {
            (_headers ??= []).Add((name, Checked(name, value)));
        }
    }

    /// <summary>Adds a header.</summary>
    /// <typeparam name="TValue">A number, <see cref="bool"/>, <see cref="Guid"/>, date, time, duration, bytes or an open enum.</typeparam>
    /// <param name="name">The header's name.</param>
    /// <param name="value">Its value.</param>
    public void AddHeader<TValue>(string name, TValue value)
        where TValue : struct => AddHeader(name, ParameterText.OfScalar(value));

    /// <summary>Adds a header.</summary>
    /// <typeparam name="TValue">A number, <see cref="bool"/>, <see cref="Guid"/>, date, time, duration, bytes or an open enum.</typeparam>
    /// <param name="name">The header's name.</param>
    /// <param name="value">Its value; <see langword="null"/> adds nothing.</param>
    public void AddHeader<TValue>(string name, TValue? value)
        where TValue : struct => AddHeader(name, ParameterText.OfScalar(value));

    /// <summary>Adds a header with a list, its items separated by commas.</summary>
    /// <param name="name">The header's name.</param>
    /// <param name="values">The items; none, or <see langword="null"/>, add nothing.</param>
    /// <exception cref="ArgumentException">An item contains characters that are not allowed in a header.</exception>
    public void AddHeader(string name, IEnumerable<string?>? values)
    {
        if (values is not null)
        {
            AddHeader(name, ParameterParts.Of(values), explode: false);
        }
    }

    /// <summary>Adds a header with a list, its items separated by commas.</summary>
    /// <typeparam name="TItem">A number, <see cref="bool"/>, <see cref="Guid"/>, date, time, duration, bytes or an open enum.</typeparam>
    /// <param name="name">The header's name.</param>
    /// <param name="values">The items; none, or <see langword="null"/>, add nothing.</param>
    public void AddHeader<TItem>(string name, IEnumerable<TItem>? values)
        where TItem : struct => AddHeader(name, ParameterValue.Texts(values));

    /// <summary>Adds a header with an object.</summary>
    /// <typeparam name="TValue">The generated type.</typeparam>
    /// <param name="name">The header's name.</param>
    /// <param name="value">Its value; <see langword="null"/> adds nothing.</param>
    /// <param name="explode">Whether members are written <c>name=value</c>; the default is <c>name,value</c>.</param>
    /// <exception cref="ArgumentException">A member contains characters that are not allowed in a header.</exception>
    public void AddHeaderObject<TValue>(string name, TValue? value, bool explode = false)
        where TValue : class, IJsonModel<TValue> => AddHeaderObject(name, value, static (writer, value) => value.WriteJson(writer), explode);

    /// <summary>Adds a header with a value of any kind.</summary>
    /// <typeparam name="TValue">The type of the value.</typeparam>
    /// <param name="name">The header's name.</param>
    /// <param name="value">Its value; <see langword="null"/> adds nothing.</param>
    /// <param name="write">Writes the value as JSON, from which its parts are taken.</param>
    /// <param name="explode">Whether members are written <c>name=value</c>; the default is <c>name,value</c>.</param>
    /// <exception cref="ArgumentException">A part contains characters that are not allowed in a header.</exception>
    public void AddHeaderObject<TValue>(string name, TValue? value, JsonWrite<TValue> write, bool explode = false)
    {
        if (value is not null)
        {
            AddHeader(name, ParameterParts.Of(ParameterValue.Of(value, write), explode: false), explode);
        }
    }

    /// <summary>Adds a header with a value as JSON text in ASCII, as required by <c>content</c> of <c>application/json</c>.</summary>
    /// <typeparam name="TValue">The type of the value.</typeparam>
    /// <param name="name">The header's name.</param>
    /// <param name="value">Its value; <see langword="null"/> adds nothing.</param>
    /// <param name="write">Writes the value as JSON.</param>
    public void AddHeaderJson<TValue>(string name, TValue? value, JsonWrite<TValue> write)
        => AddHeader(name, value is null ? null : ParameterValue.Json(value, write, ascii: true));

    /// <summary>Adds a header with a value as JSON text in ASCII, as required by <c>content</c> of <c>application/json</c>.</summary>
    /// <typeparam name="TValue">The generated type.</typeparam>
    /// <param name="name">The header's name.</param>
    /// <param name="value">Its value; <see langword="null"/> adds nothing.</param>
    public void AddHeaderJson<TValue>(string name, TValue? value)
        where TValue : class, IJsonModel<TValue> => AddHeaderJson(name, value, static (writer, value) => value.WriteJson(writer));

    private static string Checked(string name, string value)
    {
        if (value.AsSpan().IndexOfAnyExceptInRange(' ', '~') >= 0)
        {
            throw new ArgumentException($"The header {name} can only contain printable ASCII characters.", nameof(value));
        }

        return value.StartsWith(' ') || value.EndsWith(' ')
            ? throw new ArgumentException($"The value of the header {name} cannot start or end with a space, because HTTP would remove it.", nameof(value))
            : value;
    }

    private void AddHeader(string name, ParameterParts parts, bool explode)
    {
        if (parts.Items.Count > 0)
        {
            AddHeader(name, StyledText.InHeader(parts, explode));
        }
    }
}
