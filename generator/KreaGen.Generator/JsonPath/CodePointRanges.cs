using System.Text;

namespace KreaGen.Generator.JsonPath;

/// <summary>Writes ranges of code points for a dialect that knows only UTF-16 code units.</summary>
internal static class CodePointRanges
{
    private const int FirstPair = 0x10000;

    /// <param name="from">The first code point.</param>
    /// <param name="to">The last code point.</param>
    /// <param name="units">Receives the part up to U+FFFF, as the inside of a class.</param>
    /// <param name="pairs">Receives the part beyond, as alternatives that begin with a bar.</param>
    public static void Append(int from, int to, StringBuilder units, StringBuilder pairs)
    {
        if (from < FirstPair)
        {
            IRegexpClass.AppendLiteral(units, (char)from);
            units.Append('-');
            IRegexpClass.AppendLiteral(units, (char)Math.Min(to, FirstPair - 1));
        }

        // One alternative for each high surrogate at the range's ends, one for all between.
        int start = Math.Max(from, FirstPair);
        while (start <= to)
        {
            int lastOfBlock = start | 0x3FF;
            bool wholeBlock = (start & 0x3FF) == 0 && lastOfBlock <= to;
            int end = wholeBlock ? ((to + 1) & ~0x3FF) - 1 : Math.Min(lastOfBlock, to);
            AppendBlock(start, end, pairs);
            start = end + 1;
        }
    }

    private static void AppendBlock(int start, int end, StringBuilder pairs)
    {
        string first = char.ConvertFromUtf32(start);
        string last = char.ConvertFromUtf32(end);
        pairs.Append("|[");
        IRegexpClass.AppendLiteral(pairs, first[0]);
        pairs.Append('-');
        IRegexpClass.AppendLiteral(pairs, last[0]);
        pairs.Append("][");
        IRegexpClass.AppendLiteral(pairs, first[1]);
        pairs.Append('-');
        IRegexpClass.AppendLiteral(pairs, last[1]);
        pairs.Append(']');
    }
}
