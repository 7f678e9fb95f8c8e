using System.Text.Json.Nodes;
using KreaGen.Generator.Documents;
using KreaGen.Generator.JsonPath;
using KreaGen.Generator.Tests.Harness;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Tests.JsonPath;

public class JsonPathComplianceTests
{
    private const string Suite = "suites/jsonpath-cts.json";

    [SharedFact(Suite)]
    public void Every_case_of_the_compliance_suite_holds()
    {
        JsonArray cases = JsonNode.Parse(File.ReadAllText(SharedFiles.PathTo(Suite)))!["tests"]!.AsArray();

        string[] failures = [.. cases.Select(test => Fault(test!.AsObject())).OfType<string>()];

        Assert.True(failures.Length == 0, string.Join("\n", failures));
        Assert.True(cases.Count >= 703, $"only {cases.Count} cases");
    }

    private static string? Fault(JsonObject test)
    {
        string selector = (string)test["selector"]!;
        string name = $"{test["name"]}: {selector}";
        bool valid = JsonPathQuery.TryParse(selector, out JsonPathQuery? query, out JsonPathError? error);
        if (test["invalid_selector"] is not null)
        {
            return !valid && error!.Offset >= 0 && error.Offset <= selector.Length ? null : $"{name}: accepted";
        }

        if (!valid)
        {
            return $"{name}: refused, {error!.Message} at {error.Offset}";
        }

        JsonNode? document = test["document"];
        IReadOnlyList<PathNode> nodes = query!.Evaluate(document, CancellationToken.None);
        JsonArray actual = [.. nodes.Select(node => node.Value?.DeepClone())];
        foreach (PathNode node in nodes)
        {
            if (!PointerWalk.TryFind(document!, node.Pointer, out JsonNode? found) || !ReferenceEquals(found, node.Value))
            {
                return $"{name}: the pointer {node.Pointer} is not the node's";
            }
        }

        JsonNode?[] accepted = test["results"] is JsonArray several ? [.. several] : [test["result"]];
        return accepted.Any(result => JsonEquality.AreEqual(result, actual)) ? null : $"{name}: {actual.ToJsonString()}";
    }
}
