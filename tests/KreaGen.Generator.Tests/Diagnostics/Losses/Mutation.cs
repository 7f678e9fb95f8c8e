using System.Globalization;
using System.Text.Json.Nodes;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Tests.Diagnostics.Losses;

/// <summary>One change to a document.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="Holder">The object or list that is changed.</param>
/// <param name="Key">The key or the index in it.</param>
/// <param name="To">The new key, or the new value.</param>
/// <param name="MustBeSaid">Whether there must be a diagnostic, whatever becomes of the client.</param>
internal sealed record Mutation(MutationKind Kind, JsonPointer Holder, string Key, JsonNode? To, bool MustBeSaid)
{
    /// <summary>Where the changed member stands in the changed document.</summary>
    public JsonPointer Place => Holder.Child(Kind == MutationKind.MisspelledKey ? To!.GetValue<string>() : Key);

    public JsonObject ApplyTo(JsonObject original)
    {
        JsonObject root = (JsonObject)original.DeepClone();
        JsonNode holder = Holder.Tokens.Aggregate(
            (JsonNode)root,
            static (node, token) => node is JsonArray items ? items[int.Parse(token, CultureInfo.InvariantCulture)]! : node[token]!);
        switch (holder)
        {
            case JsonArray items when Kind == MutationKind.Deletion:
                items.RemoveAt(int.Parse(Key, CultureInfo.InvariantCulture));
                break;
            case JsonArray items:
                items[int.Parse(Key, CultureInfo.InvariantCulture)] = To?.DeepClone();
                break;
            case JsonObject members when Kind == MutationKind.Deletion:
                members.Remove(Key);
                break;
            case JsonObject members when Kind == MutationKind.MisspelledKey:
                Rename(members, Key, To!.GetValue<string>());
                break;
            default:
                holder[Key] = To?.DeepClone();
                break;
        }

        return root;
    }

    public override string ToString() => $"{Kind} {Holder.Value}/{Key}{(To is null ? "" : " -> " + To.ToJsonString())}";

    /// <summary>Keeps the order of the keys.</summary>
    private static void Rename(JsonObject members, string from, string to)
    {
        KeyValuePair<string, JsonNode?>[] all = [.. members];
        members.Clear();
        foreach ((string key, JsonNode? value) in all)
        {
            members.Add(key == from ? to : key, value);
        }
    }
}
