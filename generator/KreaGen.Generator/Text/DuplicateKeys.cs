using KreaGen.Generator.Diagnostics;

namespace KreaGen.Generator.Text;

/// <summary>Names both places of every key that stands twice; called only when a reader has met one.</summary>
internal static class DuplicateKeys
{
    public static void Report(Reading reading, SourceLocationTable table)
    {
        Dictionary<string, int> first = new(StringComparer.Ordinal);
        for (int container = 0; container < table.Count; container++)
        {
            if (table[container].Link != SourceSpan.None)
            {
                continue;
            }

            first.Clear();
            foreach (int child in table.Children(container))
            {
                if (table[child].Key is not { } key)
                {
                    break;
                }

                if (first.TryGetValue(key, out int earlier))
                {
                    ReportOne(reading, key, table[earlier], table[child]);
                }
                else
                {
                    first.Add(key, child);
                }
            }
        }
    }

    public static void ReportOne(Reading reading, string key, SourceSpan earlier, SourceSpan later)
    {
        SourceLocation location = reading.Text.Location(earlier.KeyStart, earlier.KeyEnd);
        reading.Report(
            Descriptors.DuplicateKey,
            later.KeyStart,
            later.KeyEnd,
            Excerpt.Of(key),
            Reading.Number(location.Line + 1),
            Reading.Number(location.Column + 1));
    }
}
