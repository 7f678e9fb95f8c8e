namespace KreaGen.Generator.Diagnostics;

/// <summary>A place in a file as the user sees it: line and column count from zero, as Roslyn's do.</summary>
/// <param name="Path">The file's path as the compiler gave it.</param>
/// <param name="Line">Zero-based line.</param>
/// <param name="Column">Zero-based column, in UTF-16 code units.</param>
/// <param name="Length">How many code units on that line the mark covers; at least 0.</param>
internal readonly record struct SourceLocation(string Path, int Line, int Column, int Length)
{
    /// <summary>The place as build output writes it, counted from one.</summary>
    public override string ToString() => FormattableString.Invariant($"{Path}({Line + 1},{Column + 1})");
}
