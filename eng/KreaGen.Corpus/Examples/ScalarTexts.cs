using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using KreaGen.Generator.Model;

namespace KreaGen.Corpus.Examples;

/// <summary>
/// Whether two texts are the same value of a .NET type. Objects remember how their members were written; a date that stands
/// alone, as the example of a member's schema does, has no object around it that could, so for it the value counts.
/// </summary>
internal static class ScalarTexts
{
    public static bool AreSame(TypeRef type, JsonNode? before, JsonNode? after)
        => before is JsonValue one && after is JsonValue other
            && one.GetValueKind() == JsonValueKind.String && other.GetValueKind() == JsonValueKind.String
            && AreSame(type.Scalar?.Name, one.GetValue<string>(), other.GetValue<string>());

    private static bool AreSame(string? scalar, string before, string after) => scalar switch
    {
        "DateTime" or "LocalDateTime" => Moment(before) is { } moment && moment == Moment(after),
        "Guid" => string.Equals(before, after, StringComparison.OrdinalIgnoreCase),
        "Bytes" or "UrlBytes" => string.Equals(before.TrimEnd('='), after.TrimEnd('='), StringComparison.Ordinal),
        "Time" or "LocalTime" => Moment("2000-01-01T" + before) is { } time && time == Moment("2000-01-01T" + after),
        "Duration" => Duration(before) is { } duration && duration == Duration(after),
        _ => false,
    };

    private static (DateTime Time, TimeSpan Offset)? Moment(string text)
        => DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset moment)
            ? (moment.DateTime, moment.Offset) : null;

    private static TimeSpan? Duration(string text)
    {
        try
        {
            return System.Xml.XmlConvert.ToTimeSpan(text);
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
