using KreaGen.Corpus.Options;
using KreaGen.Corpus.Reports;

namespace KreaGen.Corpus.Tests;

public sealed class CorpusRunTests
{
    private const string Pets = """
        openapi: 3.1.0
        info: { title: Pets, version: "1" }
        paths:
          /pets:
            get:
              operationId: listPets
              responses:
                "200":
                  description: All of them.
                  content:
                    application/json:
                      schema: { type: array, items: { $ref: "#/components/schemas/Pet" } }
                      example: [{ name: Rex, age: 3.0 }, { name: Ida, colour: red }]
        components:
          schemas:
            Pet:
              type: object
              required: [name]
              properties:
                name: { type: string, default: Rex, example: 7 }
                age: { type: integer, examples: [1, 2] }
        """;

    [Fact]
    public async Task A_document_that_becomes_a_client_is_a_row_with_its_numbers_and_examples()
    {
        using Folder folder = new Folder().With("pets.yaml", Pets);
        (int code, IReadOnlyList<Row> rows, string[] lines) = await folder.RunAsync();

        Assert.Equal(Row.Header, lines[0]);
        Row row = Assert.Single(rows);
        Assert.Equal(("pets.yaml", "yes", 0, 0, ""), (row.File, row.Generated, row.Errors, row.Warnings, row.FirstError));
        Assert.Equal((1, 1), (row.Operations, row.Schemas));
        Assert.True(row is { Files: > 1, Lines: > 50, Bytes: > 1000, PeakMegabytes: > 0, Seconds: > 0 });
        // The response's example, the default and two ages; the number that is no name does not count.
        Assert.Equal((4, 0, ""), (row.ExamplesOk, row.ExamplesBad, row.BadPointers));
        Assert.Equal(0, code);
        Assert.StartsWith("# documents: 1; 1 yes", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_that_cannot_become_a_client_is_a_row_that_says_why()
    {
        using Folder folder = new Folder().With("broken.json", "{ \"openapi\": ").With("pets.yaml", Pets);
        (int code, IReadOnlyList<Row> rows, _) = await folder.RunAsync();

        Assert.Equal(["broken.json", "pets.yaml"], rows.Select(static row => row.File));
        Assert.Equal(Outcome.Diagnosed, rows[0].Generated);
        Assert.Matches(@"^KREA\d+ broken\.json\(1,\d+\): ", rows[0].FirstError);
        Assert.Equal(Outcome.Yes, rows[1].Generated);
        Assert.Equal(1, code);
    }

    [Fact]
    public async Task A_document_that_takes_too_long_is_a_row_and_the_next_one_has_its_turn()
    {
        using Folder folder = new Folder().With("one.yaml", Pets).With("two.yaml", Pets);
        (int code, IReadOnlyList<Row> rows, _) = await folder.RunAsync(Bounds.Default with { Generating = TimeSpan.Zero });

        Assert.Equal([Outcome.Timeout, Outcome.Timeout], rows.Select(static row => row.Generated));
        Assert.All(rows, static row => Assert.Contains("Generating took more than 0 s", row.FirstError, StringComparison.Ordinal));
        Assert.Equal(1, code);
    }

    [Fact]
    public async Task A_document_that_takes_too_much_memory_is_a_row()
    {
        using Folder folder = new Folder().With("one.yaml", Pets);
        (_, IReadOnlyList<Row> rows, _) = await folder.RunAsync(Folder.Patient with { Megabytes = 1 });

        Assert.Equal(Outcome.Crashed, rows[0].Generated);
        Assert.Contains("more than 1 MB", rows[0].FirstError, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_worker_that_ends_is_a_row_with_its_last_words()
    {
        using Folder folder = new();
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "list.txt"), "missing.yaml\n");
        var options = new CorpusOptions(new(folder.Path), new(Path.Combine(folder.Path, "list.txt")), new(Path.Combine(folder.Path, "report.tsv")), false, null, 1, false, Folder.Patient);
        int code = await new Runs.CorpusRun(options).RunAsync(CancellationToken.None);

        Row row = Row.Parse((await File.ReadAllLinesAsync(options.Out!.FullName))[1]);
        Assert.Equal(Outcome.Crashed, row.Generated);
        Assert.Contains("FileNotFoundException", row.FirstError, StringComparison.Ordinal);
        Assert.Equal(1, code);
    }

    [Fact]
    public async Task Generated_files_are_kept_when_asked_for()
    {
        using Folder folder = new Folder().With("pets.yaml", Pets);
        await folder.RunAsync(withExamples: false, keep: new(Path.Combine(folder.Path, "kept")));

        Assert.True(File.Exists(Path.Combine(folder.Path, "kept", "pets.yaml", "CorpusClient.Pet.g.cs")));
    }
}
