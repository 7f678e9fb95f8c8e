namespace KreaGen.Generator.Emission.Documentation;

/// <summary>Marks that stand for HTML's inline tags between reading HTML and reading Markdown: control characters, which clean text has not.</summary>
internal static class InlineMark
{
    public const char BoldStart = '\u0001';
    public const char BoldEnd = '\u0002';
    public const char ItalicStart = '\u0003';
    public const char ItalicEnd = '\u0004';
    public const char CodeStart = '\u0005';
    public const char CodeEnd = '\u0006';
}
