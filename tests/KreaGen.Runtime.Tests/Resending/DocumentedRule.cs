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

    private static readonly Dictionary<string, List<string[]>> Tables = ReadTables();

    private static readonly Dictionary<(string, int, ResendKind, int), string?> Found = [];

    /// <summary>What the page says in the column of a request; <see langword="null"/> where it has no row for the outcome.</summary>
    public static string? CellFor(ResendTraits traits, ResendOutcome outcome)
    {
        (string table, int column) = traits switch
        {
            { IsForJob: true } => ("a question about a job", traits.IsJobYoung ? 2 : 1),
            { StartsJob: true } => ("a submission with a key", traits.HasIdempotencyKey ? 1 : 2),
            { Changes: false } => ("a question", 1),
            _ => ("a question", traits.HasIdempotencyKey || traits.IsIdempotent ? 2 : 3),
        };
        var key = (table, column, outcome.Kind, outcome.Status);
        return Found.TryGetValue(key, out string? cell) ? cell : Found[key] = Tables[table].Find(row => Fits(row[0], outcome))?[column];
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

    /// <summary>The tables of outcomes, by the heading of their first column of decisions.</summary>
    private static Dictionary<string, List<string[]>> ReadTables()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "KreaGen.sln")))
        {
            folder = folder.Parent;
        }

        var tables = new Dictionary<string, List<string[]>>(StringComparer.Ordinal);
        List<string[]>? rows = null;
        foreach (string line in File.ReadAllLines(Path.Combine(folder!.FullName, "docs", "sending-again.md")))
        {
            string[] cells = line.Trim('|').Split('|', StringSplitOptions.TrimEntries);
            if (cells[0] == "what happened")
            {
                tables[cells[1]] = rows = [];
            }
            else if (!line.StartsWith('|'))
            {
                rows = null;
            }
            else
            {
                rows?.Add(cells);
            }
        }

        return tables;
    }
}
