using KreaGen.Generator.Documents;
using KreaGen.Generator.Sources;

namespace KreaGen.Generator.Tests.Documents.References;

/// <summary>Reads one document with files that it may refer to.</summary>
internal static class ManyFiles
{
    public static SpecSetResult Read(string document, params (string Path, string Text)[] files) => Read([("api.yaml", document)], files);

    public static SpecSetResult Read((string Path, string Text)[] documents, (string Path, string Text)[] files)
        => SpecSetReader.Read(
            [.. documents.Select(static file => new SpecSource(file.Path, file.Text))],
            [.. files.Select(static file => new SpecSource(file.Path, file.Text))],
            ["en"],
            CancellationToken.None);

    public static SpecSet Sound(string document, params (string Path, string Text)[] files)
    {
        SpecSetResult result = Read(document, files);
        Assert.Empty(result.Problems.Select(SpecSets.Shown));
        return result.Set!;
    }

    /// <summary>A document with one operation per schema reference.</summary>
    public static string Using(params string[] references)
        => SpecSets.Document("paths:\n" + string.Concat(references.Select(static (reference, index) => $$"""
              /p{{index}}:
                get:
                  responses:
                    '200': { description: ok, content: { application/json: { schema: { $ref: '{{reference}}' } } } }

            """)));

    /// <summary>The reference of the operation with a number.</summary>
    public static string? Used(SpecSet set, int index)
        => (string?)set.Find(new($"/paths/~1p{index}/get/responses/200/content/application~1json/schema/$ref"));

    public static string[] Names(SpecSet set, string section = "schemas")
        => set.Root["components"]?[section] is System.Text.Json.Nodes.JsonObject members ? [.. members.Select(static member => member.Key)] : [];
}
