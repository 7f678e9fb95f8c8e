using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using KreaGen.Corpus.Generating;
using KreaGen.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KreaGen.Benchmarks.Generator;

/// <summary>What an edit costs in the editor: of the code, and of one description, one property, one operation in a JSON document.</summary>
internal static class EditTable
{
    private const int Keystrokes = 200;

    public static void Write(string file, TextWriter output)
    {
        string text = File.ReadAllText(file, Encoding.UTF8);
        var document = new DocumentFile(file, text);
        GeneratorDriver driver = Driver(new ClientGenerator(), document, trackSteps: true);
        CSharpCompilation code = CSharpCompilation.Create("Consumer");
        driver = driver.RunGenerators(code).RunGenerators(code);
        output.WriteLine("| edit | ms | files written again | files kept |");
        output.WriteLine("|---|--:|--:|--:|");
        foreach ((string name, Action<JsonObject> edit) in Edits())
        {
            JsonObject root = JsonNode.Parse(text)!.AsObject();
            edit(root);
            var edited = new DocumentFile(file, root.ToJsonString(new JsonSerializerOptions { WriteIndented = true }));
            GeneratorDriver after = driver;
            Meter meter = Meter.Best(3, () => after = driver.ReplaceAdditionalText(document, edited).RunGenerators(code));
            List<IncrementalStepRunReason> reasons = [.. after.GetRunResult().Results.Single()
                .TrackedSteps[StepNames.Files].SelectMany(static step => step.Outputs).Select(static step => step.Reason)];
            int kept = reasons.Count(static reason => reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {meter.Milliseconds:N0} | {reasons.Count - kept} | {kept} |"));
        }

        int files = driver.GetRunResult().GeneratedTrees.Length;
        (double ours, double bytes) = Typing(Driver(new ClientGenerator(), document), code);
        (double empty, double emptyBytes) = Typing(Driver(new EmptyGenerator(files), document), code);
        output.WriteLine();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"A keystroke in C#: {ours:N3} ms and {bytes:N0} bytes; with a generator of as many steps and files that do nothing: {empty:N3} ms and {emptyBytes:N0} bytes."));
    }

    private static IEnumerable<(string, Action<JsonObject>)> Edits()
    {
        yield return ("nothing but white space", static root => { });
        yield return ("one description", static root => Schemas(root)
            .First(static schema => schema["description"] is JsonValue)["description"] = "Another description.");
        yield return ("one property", static root => Schemas(root)
            .First(static schema => schema["properties"] is JsonObject)["properties"]!["one_more"] = new JsonObject { ["type"] = "string" });
        yield return ("one operation", static root => root["paths"]!["/one/more"] = new JsonObject
        {
            ["get"] = new JsonObject { ["operationId"] = "oneMore", ["responses"] = new JsonObject { ["204"] = new JsonObject { ["description"] = "Done." } } },
        });
    }

    private static IEnumerable<JsonObject> Schemas(JsonObject root)
        => root["components"]!["schemas"]!.AsObject().Select(static schema => schema.Value).OfType<JsonObject>();

    private static CSharpGeneratorDriver Driver(IIncrementalGenerator generator, DocumentFile document, bool trackSteps = false)
        => CSharpGeneratorDriver.Create(
        [generator.AsSourceGenerator()],
        [document],
        GeneratorOutcome.ParseOptions,
        new ItemMetadata(),
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: trackSteps));

    private static (double Milliseconds, double Bytes) Typing(GeneratorDriver driver, CSharpCompilation code)
    {
        CSharpCompilation[] edits = [.. Enumerable.Range(0, Keystrokes)
            .Select(index => code.AddSyntaxTrees(CSharpSyntaxTree.ParseText($"class C{index};", GeneratorOutcome.ParseOptions)))];
        driver = driver.RunGenerators(code).RunGenerators(edits[0]);
        long before = GC.GetTotalAllocatedBytes(precise: true);
        var clock = Stopwatch.StartNew();
        foreach (CSharpCompilation edit in edits)
        {
            driver = driver.RunGenerators(edit);
        }

        return (clock.Elapsed.TotalMilliseconds / Keystrokes, (GC.GetTotalAllocatedBytes(precise: true) - before) / (double)Keystrokes);
    }
}
