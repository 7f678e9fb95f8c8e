using System.Text.Json;
using System.Text.Json.Nodes;
using KreaGen.Generator.Diagnostics;

namespace KreaGen.Generator.Text.Yaml;

/// <summary>Copies what aliases and merge keys name, as far as the limits allow.</summary>
internal sealed class YamlCopies(Reading reading)
{
    private int _nodes;
    private int _characters;

    /// <summary>Copies a value to a depth below the root; false when a limit forbids it.</summary>
    public bool TryCopy(JsonNode? node, int depth, int start, int end, out JsonNode? copy)
    {
        copy = null;
        if (!Charge(node, depth, start, end))
        {
            return false;
        }

        copy = node?.DeepClone();
        return true;
    }

    /// <summary>Counts before anything is copied, and stops counting at the first limit.</summary>
    private bool Charge(JsonNode? root, int rootDepth, int start, int end)
    {
        Stack<(JsonNode? Node, int Depth)> pending = new();
        pending.Push((root, rootDepth));
        while (pending.Count > 0)
        {
            (JsonNode? node, int depth) = pending.Pop();
            if (++_nodes > reading.Quotas.AliasNodes)
            {
                return reading.Report(Descriptors.AliasesExceeded, start, end, Reading.Number(reading.Quotas.AliasNodes) + " values");
            }

            if (!reading.ChargeNode())
            {
                return reading.Report(Descriptors.NodesExceeded, start, end, Reading.Number(reading.Quotas.Nodes));
            }

            if (node is JsonObject or JsonArray && depth >= reading.Quotas.Depth)
            {
                return reading.Report(Descriptors.DepthExceeded, start, end, Reading.Number(reading.Quotas.Depth));
            }

            if (!ChargeCharacters(node))
            {
                return reading.Report(Descriptors.AliasesExceeded, start, end, Reading.Number(reading.Quotas.AliasCharacters) + " characters");
            }

            Push(pending, node, depth + 1);
        }

        return true;
    }

    private void Push(Stack<(JsonNode? Node, int Depth)> pending, JsonNode? node, int depth)
    {
        // What waits here is charged when its turn comes; more than the limit need not wait.
        int room = reading.Quotas.AliasNodes - _nodes + 1;
        if (node is JsonArray items)
        {
            foreach (JsonNode? item in items.Take(room))
            {
                pending.Push((item, depth));
            }
        }
        else if (node is JsonObject members)
        {
            foreach (KeyValuePair<string, JsonNode?> member in members.Take(room))
            {
                _characters = Add(_characters, member.Key.Length);
                pending.Push((member.Value, depth));
            }
        }
    }

    private bool ChargeCharacters(JsonNode? node)
    {
        if (node is JsonValue value)
        {
            _characters = Add(_characters, value.TryGetValue(out string? text) ? text.Length : Digits(value));
        }

        return _characters <= reading.Quotas.AliasCharacters;
    }

    private static int Digits(JsonValue value)
        => value.TryGetValue(out JsonElement number) ? number.GetRawText().Length : 0;

    private static int Add(int sum, int length) => (int)Math.Min(int.MaxValue, (long)sum + length);
}
