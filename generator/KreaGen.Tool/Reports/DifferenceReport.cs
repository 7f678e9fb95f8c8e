using System.Globalization;
using System.Text;
using System.Text.Json;
using Spectre.Console;

namespace KreaGen.Tool.Reports;

/// <summary>Writes differences for people, for programs, and for the page of a pull request.</summary>
internal static class DifferenceReport
{
    public static void Text(IAnsiConsole console, IReadOnlyList<LocatedDifference> differences)
    {
        foreach (LocatedDifference difference in differences)
        {
            console.Line(
                $"{difference.Location}: {difference.Class} ({difference.Difference.Rule.Id}): {difference.Message}",
                difference.Difference.Rule.IsBreaking ? Color.Red : Color.Green);
        }

        console.Line(Sum(differences));
    }

    public static void Json(IAnsiConsole console, IReadOnlyList<LocatedDifference> differences)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true }))
        {
            writer.WriteStartObject();
            writer.WriteNumber("breaking", differences.Count(static difference => difference.Difference.Rule.IsBreaking));
            writer.WriteNumber("additive", differences.Count(static difference => !difference.Difference.Rule.IsBreaking));
            writer.WriteStartArray("differences");
            foreach (LocatedDifference difference in differences)
            {
                writer.WriteStartObject();
                writer.WriteBoolean("breaking", difference.Difference.Rule.IsBreaking);
                writer.WriteString("rule", difference.Difference.Rule.Id);
                writer.WriteString("message", difference.Message);
                writer.WriteString("fact", difference.Difference.Fact);
                writer.WriteString("before", difference.Difference.Before);
                writer.WriteString("now", difference.Difference.Now);
                writer.WriteString("path", difference.Location.Path);
                writer.WriteNumber("line", difference.Location.Line + 1);
                writer.WriteNumber("column", difference.Location.Column + 1);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        console.Lines(Encoding.UTF8.GetString(stream.ToArray()).ReplaceLineEndings("\n"));
    }

    public static void Markdown(IAnsiConsole console, IReadOnlyList<LocatedDifference> differences)
    {
        console.Line("# " + Sum(differences));
        foreach (IGrouping<bool, LocatedDifference> group in differences.GroupBy(static difference => difference.Difference.Rule.IsBreaking)
            .OrderByDescending(static group => group.Key))
        {
            console.Lines(string.Create(CultureInfo.InvariantCulture, $"\n## {(group.Key ? "Breaking" : "Additive")} ({group.Count()})"));
            foreach (LocatedDifference difference in group)
            {
                console.Line($"- **{difference.Difference.Rule.Id}** {Code(difference.Message)} at {Code(difference.Location.ToString())}");
            }
        }
    }

    private static string Sum(IReadOnlyList<LocatedDifference> differences)
    {
        int breaking = differences.Count(static difference => difference.Difference.Rule.IsBreaking);
        return differences.Count == 0
            ? "No differences"
            : string.Create(CultureInfo.InvariantCulture, $"{breaking} breaking, {differences.Count - breaking} additive");
    }

    /// <summary>A code span that no backtick inside can end.</summary>
    private static string Code(string text)
    {
        string fence = "`";
        while (text.Contains(fence, StringComparison.Ordinal))
        {
            fence += "`";
        }

        return fence.Length == 1 ? fence + text + fence : $"{fence} {text} {fence}";
    }
}
