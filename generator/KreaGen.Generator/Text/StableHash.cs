using System.Globalization;

namespace KreaGen.Generator.Text;

/// <summary>A hash that is the same in every process and on every machine (FNV-1a over UTF-16 units).</summary>
internal static class StableHash
{
    /// <summary>Eight hexadecimal digits.</summary>
    public static string Of(string text) => Number(text).ToString("X8", CultureInfo.InvariantCulture);

    public static uint Number(string text)
    {
        uint hash = 2_166_136_261;
        foreach (char unit in text)
        {
            hash = unchecked((hash ^ unit) * 16_777_619);
        }

        return hash;
    }
}
