namespace KreaGen.Generator.Tests.Emission;

/// <summary>Texts that leave a literal, a comment or an identifier when somebody forgets a rule.</summary>
internal static class HostileTexts
{
    private static readonly string[] Pieces =
    [
        "\n", "\r", "\r\n", "\u0085", "\u2028", "\u2029", "\t", "\0", "\u0001", "\u001B", "\u007F", "\u009F",
        "*/", "/*", "//", "///", "\"", "\"\"\"", "'", "\\", "\\u0022", "\\x41", "{", "}", "{0}", "${x}", "{System.Environment.Exit(1)}",
        "\u202E", "\u2066", "\u200B", "\u200D", "\uFEFF", "\u00AD", "\uD800", "\uDC00", "\uDBFF\uDFFF", "\U0001F44D", "\uFFFE", "\uFFFF",
        "]]>", "<![CDATA[", "-->", "<!--", "<summary>", "</summary>", "<see cref=\"T:X\"/>", "&", "&amp;", "&#x0;", "<a href='javascript:x'>", "<br", ">",
        "#if", "#line 1", "#endif", "[System.Runtime.CompilerServices.ModuleInitializer]", ";", "@", "$", "%", "~", "`", "```", "|", "---|---", "- ", "1. ", "# ", "> ",
        "**", "*", "_", "[x](https://e.com/\"onclick=)", "[", "](", "![", "<https://e.com/<x>>", "한글", "é", "①", "Ａ", " ", "a", "Z9", "https://e.com/a&b",
    ];

    public static IEnumerable<string> All => Pieces.Concat(Mixed(400));

    private static IEnumerable<string> Mixed(int count)
    {
        var random = new Random(20260101);
        for (int text = 0; text < count; text++)
        {
            int length = random.Next(1, 14);
            yield return string.Concat(Enumerable.Range(0, length).Select(_ => Pieces[random.Next(Pieces.Length)]));
        }
    }
}
