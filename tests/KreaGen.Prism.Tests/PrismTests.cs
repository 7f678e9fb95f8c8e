using System.Text.Json.Nodes;
using KreaGen.Corpus.Generating;
using KreaGen.Generator.Documents;
using KreaGen.Generator.Model;
using KreaGen.Generator.Sources;
using KreaGen.Generator.Tests.Harness;
using KreaGen.Generator.Text;
using KreaGen.Http;
using Xunit.Abstractions;

namespace KreaGen.Prism.Tests;

/// <summary>Every operation, sent to a server that nobody here wrote: Stoplight's Prism, which holds each request against the document.</summary>
public sealed class PrismTests(ITestOutputHelper output)
{
    [PrismTheory]
    [InlineData("corpus/apisguru__ably.net-control.json", 22)]
    [InlineData("corpus/apisguru__docker.com-hub.json", 28)]
    [InlineData("corpus/apisguru__elevenlabs.io.json", 19)]
    public Task No_request_for_a_published_document_is_refused(string document, int operations)
        => CheckAsync(SharedFiles.PathTo(document), [SharedFiles.PathTo(document)], operations);

    [PrismTheory]
    [InlineData("krea-2-turbo.yaml", 1)]
    [InlineData("tasks.yaml", 1)]
    [InlineData("credits.yaml", 1)]
    public Task No_request_of_the_EvoLink_client_is_refused(string document, int operations)
        => CheckAsync(Repository.PathOf("specs", "evolink", document), Directory.GetFiles(Repository.PathOf("specs", "evolink"), "*.yaml"), operations);

    /// <param name="document">What Prism gets.</param>
    /// <param name="client">What the client is made from, the document among it.</param>
    /// <param name="operations">How many operations the document has.</param>
    private async Task CheckAsync(string document, string[] client, int operations)
    {
        List<(string Path, string Text)> files = [.. client.Select(static path => (Path.GetFileName(path), File.ReadAllText(path)))];
        JsonNode paths = SpecReader.Read(Path.GetFileName(document), await File.ReadAllTextAsync(document), CancellationToken.None).Root!["paths"]!;
        OperationModel[] models =
        [
            .. GeneratorOutcome.Run(files).Model!.Files.SelectMany(static file => file.Declarations).OfType<OperationsModel>()
                .SelectMany(static page => page.Operations)
                .Where(operation => paths[operation.Path] is not null),
        ];
        Assert.Equal(operations, models.Length);

        SpecSet specs = SpecSetReader.Read([.. files.Select(static file => new SpecSource(file.Path, file.Text) { Settings = ClientSettings.Default })], [""], CancellationToken.None).Set!;
        using LoadedClient loaded = LoadedClient.Generate(files);
        await using PrismServer prism = await PrismServer.StartAsync(document);
        using var witness = new Witness();
        using ApiClient sender = loaded.Create(prism.Address, witness);
        var caller = new Caller(specs, sender);
        List<string> unsent = [];
        foreach (OperationModel operation in models)
        {
            if (await caller.CallAsync(operation) is { } reason)
            {
                unsent.Add(reason);
            }
        }

        output.WriteLine($"{witness.Requests} requests for {operations} operations, {witness.Refused.Count} refused, {unsent.Count} not sent");
        Assert.True(unsent.Count + witness.Refused.Count == 0, string.Join("\n", unsent.Concat(witness.Refused)));
        Assert.Equal(operations, witness.Requests);
    }
}
