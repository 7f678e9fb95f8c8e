using System.Globalization;

namespace KreaGen.Resending;

/// <summary>The tables of docs/sending-again.md, read as a person would.</summary>
internal static class DocumentedRule
{
    private static readonly Dictionary<string, ResendKind> Kinds = new(StringComparer.Ordinal)
    {
        ["it was not sent"] = ResendKind.NotSent,
        ["it may have been sent"] = ResendKind.NoAnswer,
        ["success, but the answer"] = ResendKind.Unreadable,
        ["success, but JSON"] = ResendKind.Misshapen,
        ["its answer was lost"] = ResendKind.NeverArrived,
    };

    private static readonly List<string[]> Rows = ReadRows();

    private static readonly Dictionary<(int, int, ResendKind, int), string?> Found = [];

    /// <summary>What the page says in the column of a request; <see langword="null"/> where it has no row for the outcome.</summary>
    public static string? CellFor(ResendTraits traits, ResendOutcome outcome)
    {
        int columns = traits.IsForJob ? 3 : 4;
        int column = traits.IsForJob ? (traits.IsJobYoung ? 2 : 1) : !traits.Changes ? 1 : traits.HasIdempotencyKey ? 2 : 3;
        var key = (columns, column, outcome.Kind, outcome.Status);
        return Found.TryGetValue(key, out string? cell) ? cell : Found[key] = Rows.Find(row => row.Length == columns && Fits(row[0], outcome))?[column];
    }

    private static bool Fits(string what, ResendOutcome outcome)
    {
        if (outcome.Kind != ResendKind.Status)
        {
            return Kinds.Any(known => known.Value == outcome.Kind && what.StartsWith(known.Key, StringComparison.Ordinal));
        }

        return what == "any other status" || what.Split(", ").Any(part => part.EndsWith(" and above", StringComparison.Ordinal)
            ? outcome.Status >= int.Parse(part[..3], CultureInfo.InvariantCulture)
            : int.TryParse(part, CultureInfo.InvariantCulture, out int status) && status == outcome.Status);
    }

    private static List<string[]> ReadRows()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "KreaGen.sln")))
        {
            folder = folder.Parent;
        }

        string[] lines = File.ReadAllLines(Path.Combine(folder!.FullName, "docs", "sending-again.md"));
        return [.. lines.Where(static line => line.StartsWith("| ", StringComparison.Ordinal)).Select(static line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries))];
    }
}
