using System.Text.Json;
using KreaGen.Json;

namespace KreaGen.Http;

public sealed partial class RequestUri
{
    private const string Reserved = ":/?#[]@!$&'()*+,;=";

    /// <summary>Adds a list or object to the path.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The parameter's name.</param>
    /// <param name="value">The value.</param>
    /// <param name="write">Writes the value as JSON, from which its parts are taken.</param>
    /// <param name="style"><see cref="ParameterStyle.Simple"/>, <see cref="ParameterStyle.Label"/> or <see cref="ParameterStyle.Matrix"/>.</param>
    /// <param name="explode">Whether items and members stand apart.</param>
    /// <exception cref="ArgumentException">The value has no parts: the path would be that of another operation.</exception>
    public void AddPath<T>(string name, T value, JsonWrite<T> write, ParameterStyle style, bool explode)
    {
        ArgumentNullException.ThrowIfNull(write);
        List<(string Name, string Text)> parts = ParameterValue.Parts(ParameterValue.Of(value, write));
        if (parts.Count == 0)
        {
            throw new ArgumentException($"The path parameter '{name}' needs at least one item.", nameof(value));
        }

        string escapedName = Uri.EscapeDataString(name);
        string separator = (style, explode) switch
        {
            (ParameterStyle.Label, true) => ".",
            (ParameterStyle.Matrix, true) => ";",
            _ => ",",
        };
        IEnumerable<string> texts = parts.Select(part => (part.Name, explode, style) switch
        {
            ("", true, ParameterStyle.Matrix) => escapedName + "=" + Uri.EscapeDataString(part.Text),
            ("", _, _) => Uri.EscapeDataString(part.Text),
            (_, true, _) => Uri.EscapeDataString(part.Name) + "=" + Uri.EscapeDataString(part.Text),
            _ => Uri.EscapeDataString(part.Name) + "," + Uri.EscapeDataString(part.Text),
        });
        string prefix = (style, explode) switch
        {
            (ParameterStyle.Label, _) => ".",
            (ParameterStyle.Matrix, true) => ";",
            (ParameterStyle.Matrix, false) => ";" + escapedName + "=",
            _ => "",
        };
        _text.Append(prefix).AppendJoin(separator, texts);
    }

    /// <summary>Adds a list or object to the query.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The parameter's name.</param>
    /// <param name="value">The value; <see langword="null"/> adds nothing.</param>
    /// <param name="write">Writes the value as JSON, from which its parts are taken.</param>
    /// <param name="style">How the parts are written.</param>
    /// <param name="explode">Whether items and members stand apart.</param>
    /// <param name="allowReserved">Whether the reserved characters of RFC 3986 stay as they are.</param>
    public void AddQuery<T>(string name, T? value, JsonWrite<T> write, ParameterStyle style, bool explode, bool allowReserved = false)
    {
        ArgumentNullException.ThrowIfNull(write);
        if (value is null)
        {
            return;
        }

        JsonElement json = ParameterValue.Of(value, write);
        List<(string Name, string Text)> parts = ParameterValue.Parts(json);
        if (style == ParameterStyle.DeepObject && json.ValueKind == JsonValueKind.Object)
        {
            AddDeep(name, json, allowReserved);
        }
        else if (explode && style is ParameterStyle.Form or ParameterStyle.DeepObject)
        {
            foreach ((string member, string text) in parts)
            {
                AddPair(Uri.EscapeDataString(member.Length > 0 ? member : name), Escape(text, allowReserved));
            }
        }
        else if (parts.Count > 0)
        {
            string separator = style switch { ParameterStyle.SpaceDelimited => "%20", ParameterStyle.PipeDelimited => "%7C", _ => "," };
            IEnumerable<string> texts = parts.SelectMany(part => part.Name.Length > 0 ? [part.Name, part.Text] : (string[])[part.Text]);
            AddPair(Uri.EscapeDataString(name), string.Join(separator, texts.Select(text => Escape(text, allowReserved))));
        }
    }

    /// <summary>Adds a parameter whose value is JSON text, as <c>content</c> of <c>application/json</c> asks for.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The parameter's name.</param>
    /// <param name="value">The value; <see langword="null"/> adds nothing.</param>
    /// <param name="write">Writes the value as JSON.</param>
    public void AddQueryJson<T>(string name, T? value, JsonWrite<T> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        if (value is not null)
        {
            AddPair(Uri.EscapeDataString(name), Uri.EscapeDataString(ParameterValue.Of(value, write).GetRawText()));
        }
    }

    private static string Escape(string text, bool allowReserved)
        => allowReserved
            ? string.Concat(text.EnumerateRunes().Select(static rune => rune.IsAscii && Reserved.Contains((char)rune.Value, StringComparison.Ordinal) ? rune.ToString() : Uri.EscapeDataString(rune.ToString())))
            : Uri.EscapeDataString(text);

    private void AddDeep(string name, JsonElement json, bool allowReserved)
    {
        foreach (JsonProperty member in json.EnumerateObject())
        {
            string path = $"{name}[{member.Name}]";
            switch (member.Value.ValueKind)
            {
                case JsonValueKind.Null:
                    break;
                case JsonValueKind.Array:
                    foreach (JsonElement item in member.Value.EnumerateArray())
                    {
                        AddPair(Uri.EscapeDataString(path), Escape(ParameterValue.Text(item), allowReserved));
                    }

                    break;
                default:
                    AddPair(Uri.EscapeDataString(path), Escape(ParameterValue.Text(member.Value), allowReserved));
                    break;
            }
        }
    }

    private void AddPair(string name, string value)
    {
        _text.Append(_hasQuery ? '&' : '?').Append(name).Append('=').Append(value);
        _hasQuery = true;
    }
}
