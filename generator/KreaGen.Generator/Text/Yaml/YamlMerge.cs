using System.Text.Json.Nodes;
using KreaGen.Generator.Diagnostics;

namespace KreaGen.Generator.Text.Yaml;

/// <summary>Merge keys: members of other mappings that stand beside a mapping's own, whose own keys win.</summary>
internal sealed class YamlMerge(YamlCopies copies, SourceLocationTable table)
{
    /// <summary>Notes the value of a merge key: one mapping, or a list of them of which earlier ones win.</summary>
    public static bool TryCollect(Reading reading, SourceLocationTable table, YamlFrame frame, JsonNode? value, int entry)
    {
        frame.Merges = [];
        if (value is JsonObject mapping)
        {
            frame.Merges.Add((mapping, entry));
            return true;
        }

        if (value is not JsonArray list)
        {
            return NotMapping(reading, table, entry, "a single value");
        }

        int index = 0;
        foreach (int item in table.Children(entry))
        {
            if (list[index++] is not JsonObject listed)
            {
                return NotMapping(reading, table, item, "not one");
            }

            frame.Merges.Add((listed, item));
        }

        return true;
    }

    /// <summary>Copies into a complete mapping what its merge key names and it does not have.</summary>
    public bool Apply(YamlFrame frame, int depth)
    {
        (int start, int end) = frame.MergeKey!.Value;
        foreach ((JsonObject source, int entry) in frame.Merges!)
        {
            foreach (int child in table.Children(entry).ToList())
            {
                SourceSpan member = table[child];
                if (frame.Mapping!.ContainsKey(member.Key!) || !source.TryGetPropertyValue(member.Key!, out JsonNode? value))
                {
                    continue;
                }

                if (!copies.TryCopy(value, depth, start, end, out JsonNode? copy))
                {
                    return false;
                }

                frame.Mapping.Add(member.Key!, copy);
                table.Add(member.Key, member.KeyStart, member.KeyEnd, member.Start, member.End, child);
            }
        }

        return true;
    }

    private static bool NotMapping(Reading reading, SourceLocationTable table, int entry, string what)
        => reading.Report(Descriptors.MergeNotMapping, table[entry].Start, table[entry].End, what);
}
