namespace KreaGen.Http;

/// <summary>Parameters in the styles of OpenAPI, which for paths and queries are those of RFC 6570.</summary>
internal static class StyledText
{
    /// <summary>What fills the hole in a path.</summary>
    public static string InPath(string name, ParameterParts parts, ParameterStyle style, bool explode, bool allowReserved)
    {
        string Encode(string text) => allowReserved ? PercentText.EncodeButKeep(text, PercentText.InPath) : PercentText.Encode(text);

        string key = PercentText.Encode(name);
        IEnumerable<string> texts = parts.Items.Select(part => Joined(PercentText.Encode(part.Name), Encode(part.Text), explode));
        return style switch
        {
            ParameterStyle.Label => "." + string.Join(explode ? '.' : ',', texts),
            ParameterStyle.Matrix when parts.IsScalar || explode
                => string.Concat(parts.Items.Select(part => Matrix(part.Name.Length == 0 ? key : PercentText.Encode(part.Name), Encode(part.Text)))),
            ParameterStyle.Matrix => Matrix(key, string.Join(',', texts)),
            _ => string.Join(',', texts),
        };
    }

    /// <summary>The pairs of a query or of cookies.</summary>
    /// <param name="name">The parameter's name.</param>
    /// <param name="parts">Its value.</param>
    /// <param name="style">How its parts are written.</param>
    /// <param name="explode">Whether each part is a pair.</param>
    /// <param name="encode">Makes a text fit for the place.</param>
    public static IEnumerable<(string Name, string Text)> Pairs(string name, ParameterParts parts, ParameterStyle style, bool explode, Func<string,
        string> encode)
    {
        string key = PercentText.Encode(name);
        if (parts.IsScalar || explode)
        {
            return parts.Items.Select(part => (part.Name.Length == 0 ? key : PercentText.Encode(part.Name), encode(part.Text)));
        }

        string separator = style switch
        {
            ParameterStyle.SpaceDelimited => "%20",
            ParameterStyle.PipeDelimited => "%7C",
            ParameterStyle.TabDelimited => "%09",
            _ => ","
        };
        IEnumerable<string> texts = parts.Items.SelectMany(part => part.Name.Length == 0
            ? [encode(part.Text)] : (string[])[encode(part.Name), encode(part.Text)]);
        return parts.Items.Count == 0 ? [] : [(key, string.Join(separator, texts))];
    }

    /// <summary>The value of a header, which nothing encodes.</summary>
    public static string InHeader(ParameterParts parts, bool explode) => string.Join(',', parts.Items.Select(part => Joined(part.Name, part.Text, explode)));

    private static string Joined(string name, string text, bool explode) => name.Length == 0 ? text : name + (explode ? '=' : ',') + text;

    private static string Matrix(string key, string text) => text.Length == 0 ? ";" + key : $";{key}={text}";
}
