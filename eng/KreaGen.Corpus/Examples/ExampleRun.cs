using System.Text;
using System.Text.Json.Nodes;
using KreaGen.Corpus.Compiling;
using KreaGen.Corpus.Generating;
using KreaGen.Corpus.Reports;
using KreaGen.Generator.Binding;
using KreaGen.Generator.Documents;
using KreaGen.Generator.Model;
using KreaGen.Generator.OpenApi;
using KreaGen.Generator.Sources;

namespace KreaGen.Corpus.Examples;

/// <summary>Reads every example that satisfies its schema with the type that the binder chose for it, and writes it back.</summary>
internal static class ExampleRun
{
    private const int MaxShown = 200;

    public static Row Run(Row row, string document, string text, IReadOnlyList<SpecSource> references, byte[] image, Toolchain toolchain)
    {
        ClientSettings settings = ClientSettings.Default with { Name = ItemMetadata.Client, Namespace = ItemMetadata.Namespace };
        if (SpecSetReader.Read([new SpecSource(document, text) { Settings = settings }], references, [""], CancellationToken.None).Set is not { } specs)
        {
            return row;
        }

        ClientBinding binding = ClientBinder.Bind(new OpenApiDescription(specs), settings, CancellationToken.None);
        var check = new SchemaCheck(specs);
        List<(Example Example, TypeRef Type)> fitting = [.. ExampleFinder.Find(specs)
            .Where(example => check.Check(example.Schema, example.Value) == Verdict.Satisfied)
            .SelectMany(example => binding.TypeAt(example.Schema) is { } type ? [(example, type)] : Array.Empty<(Example, TypeRef)>())];
        if (fitting.Count == 0)
        {
            return row;
        }

        List<TypeRef> types = [.. fitting.Select(static pair => pair.Type).Distinct()];
        using var probe = Probe.Compile(types, image, toolchain.Frameworks[^1]);
        List<string> bad = [];
        foreach ((Example example, TypeRef type) in fitting)
        {
            if (Complaint(probe, types.IndexOf(type), type, example.Value) is { } complaint)
            {
                bad.Add(Explanations.Shown(example.Address.Value, complaint));
            }
        }

        string more = bad.Count > MaxShown ? $"{Explanations.Separator}and {bad.Count - MaxShown} more" : "";
        return row with
        {
            ExamplesOk = fitting.Count - bad.Count,
            ExamplesBad = bad.Count,
            BadPointers = string.Join(Explanations.Separator, bad.Take(MaxShown)) + more
        };
    }

    private static string? Complaint(Probe probe, int index, TypeRef type, JsonNode? value)
    {
        string json = value?.ToJsonString() ?? "null";
        try
        {
            JsonNode? back = JsonNode.Parse(probe.RoundTrip(index, Encoding.UTF8.GetBytes(json)));
            return ScalarTexts.AreSame(type, value, back) ? null : JsonValues.FirstDifference(value, back, Generator.Text.JsonPointer.Root);
        }
        catch (Exception error) when (
            error is System.Text.Json.JsonException or InvalidOperationException or FormatException or ArgumentException or OverflowException or InvalidCastException or NullReferenceException or NotSupportedException or KeyNotFoundException)
        {
            return error.GetType().Name + ": " + error.Message;
        }
    }
}
