using System.Text;
using System.Text.Json.Nodes;

namespace KreaGen.Benchmarks.Tests;

/// <summary>Takes a member out of a document, or puts a value of another kind in its place.</summary>
internal static class Bender
{
    private static readonly string[] Kinds = ["null", "true", "12", "-7", "9223372036854775808", "\"text\"", "[]", "{}"];

    public static byte[] Bend(int seed, ReadOnlySpan<byte> json)
    {
        var random = new Random(seed);
        JsonNode root = JsonNode.Parse(json)!;
        List<JsonObject> objects = [.. Objects(root)];
        JsonObject bent = objects[random.Next(objects.Count)];

        // A map takes no null, as the document says and System.Text.Json cannot know; what a union without its name is, is another test.
        string[] names = [.. bent.Select(static member => member.Key).Where(static name => name != "kind")];
        bool isMap = bent.Parent is JsonObject && bent.GetPropertyName() == "metadata";
        if (names.Length > 0 && !isMap)
        {
            string name = names[random.Next(names.Length)];
            if (random.Next(5) == 0)
            {
                bent.Remove(name);
            }
            else
            {
                bent[name] = JsonNode.Parse(Kinds[random.Next(Kinds.Length)]);
            }
        }

        return Encoding.UTF8.GetBytes(root.ToJsonString());
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject known => [known, .. known.SelectMany(static member => Objects(member.Value))],
        JsonArray items => items.SelectMany(Objects),
        _ => [],
    };
}
