namespace KreaGen.Generator.Text.Yaml;

/// <summary>
/// YamlDotNet ends lines at U+0085, U+2028 and U+2029 as YAML 1.1 did, so that a comment could hide a live key.
/// YAML 1.2 does not: the reader sees an unused private character instead, and texts get the original back.
/// </summary>
internal sealed class YamlBreaks
{
    public static readonly char[] Breaks = ['\u0085', '\u2028', '\u2029'];

    private const char FirstPrivate = '\uE000';
    private const char LastPrivate = '\uF8FF';

    private readonly List<(char Original, char Substitute)> _substitutes = [];

    private YamlBreaks(string text) => Text = text;

    /// <summary>The text for the parser, every character where it was.</summary>
    public string Text { get; private set; }

    /// <summary>Null when the text uses every private character itself.</summary>
    public static YamlBreaks? Hide(string text)
    {
        YamlBreaks hidden = new(text);
        char candidate = FirstPrivate;
        foreach (char original in Breaks)
        {
            if (text.IndexOf(original) < 0)
            {
                continue;
            }

            while (text.IndexOf(candidate) >= 0)
            {
                if (candidate++ == LastPrivate)
                {
                    return null;
                }
            }

            hidden._substitutes.Add((original, candidate));
            hidden.Text = hidden.Text.Replace(original, candidate);
            candidate++;
        }

        return hidden;
    }

    public string Restore(string value)
    {
        foreach ((char original, char substitute) in _substitutes)
        {
            value = value.Replace(substitute, original);
        }

        return value;
    }
}
