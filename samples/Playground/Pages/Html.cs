using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace KreaGen.Samples.Playground.Pages;

/// <summary>Makes HTML of texts: whatever stands in a hole is escaped, unless it is HTML itself.</summary>
internal static class Html
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static HtmlText Of(FormattableString page)
        => new(string.Format(CultureInfo.InvariantCulture, page.Format, [.. page.GetArguments().Select(Escaped)]));

    public static HtmlText Join(IEnumerable<HtmlText> parts) => new(string.Concat(parts));

    private static object Escaped(object? value)
        => value is HtmlText html ? html.Value : Encoder.Encode(Convert.ToString(value, CultureInfo.InvariantCulture) ?? "");
}
