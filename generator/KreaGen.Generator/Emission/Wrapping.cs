namespace KreaGen.Generator.Emission;

/// <summary>Calls and declarations: on one line, or each item on a line of its own when that line would be too long to read.</summary>
internal static class Wrapping
{
    private const int Width = 120;

    /// <param name="head">What stands before the parenthesis.</param>
    /// <param name="items">What stands between the parentheses.</param>
    /// <param name="tail">What stands after them.</param>
    /// <param name="column">How far the line is indented.</param>
    public static string Parentheses(string head, IReadOnlyCollection<string> items, string tail, int column)
    {
        string line = $"{head}({string.Join(", ", items)}){tail}";
        return items.Count == 0 || (column + line.Length <= Width && !line.Contains('\n'))
            ? line
            : $"{head}(\n{Template.Commas(items.Select(static item => "    " + item.Replace("\n", "\n    ")))}){tail}";
    }
}
