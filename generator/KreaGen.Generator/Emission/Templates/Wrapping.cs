namespace KreaGen.Generator.Emission.Templates;

/// <summary>Calls and declarations: on one line, or each item on a line of its own when that line would be too long to read.</summary>
internal static class Wrapping
{
    private const int Width = 120;

    /// <summary>The items of a list, behind what they are the value of.</summary>
    /// <param name="head">What stands before the bracket.</param>
    /// <param name="items">What stands between the brackets.</param>
    /// <param name="tail">What stands after them.</param>
    /// <param name="column">How far the line is indented.</param>
    public static string Brackets(string head, IReadOnlyCollection<string> items, string tail, int column)
    {
        string line = $"{head} [{string.Join(", ", items)}]{tail}";
        return Fits(line, column) ? line : $"{head}\n[\n{Template.Commas(items.Select(static item => "    " + item.Replace("\n", "\n    ")))},\n]{tail}";
    }

    /// <summary>Whether a text can stand on one line.</summary>
    public static bool Fits(string text, int column) => column + NameMark.Length(text) <= Width && !text.Contains('\n');

    /// <param name="head">What stands before the parenthesis.</param>
    /// <param name="items">What stands between the parentheses.</param>
    /// <param name="tail">What stands after them.</param>
    /// <param name="column">How far the line is indented.</param>
    public static string Parentheses(string head, IReadOnlyCollection<string> items, string tail, int column)
    {
        string line = $"{head}({string.Join(", ", items)}){tail}";
        return items.Count == 0 || Fits(line, column)
            ? line
            : $"{head}(\n{Template.Commas(items.Select(static item => "    " + item.Replace("\n", "\n    ")))}){tail}";
    }
}
