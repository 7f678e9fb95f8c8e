using System.Text.Json;
using System.Text.Json.Nodes;
using KreaGen.Generator.Collections;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Sources;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Tests.Diagnostics.Losses;

/// <summary>A document that is changed, with the files that belong to it, and what the generator makes of it.</summary>
internal sealed class LossDocument
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    // Accepting a baseline gives the public API as text, constraints and wire names included.
    private static readonly ClientSettings Settings = ClientSettings.Default with { Baseline = "api.txt", BaselineMode = "accept" };

    private readonly SpecSource[] _others;

    public LossDocument(string path, params string[] others)
    {
        Name = Path.GetFileName(Path.GetDirectoryName(path)) + "/" + Path.GetFileNameWithoutExtension(path) + ".json";
        Root = (JsonObject)SpecReader.Read(path, File.ReadAllText(path), CancellationToken.None).Root!;
        _others = [.. others.Select(static other => new SpecSource(other, File.ReadAllText(other)) { Settings = Settings })];
        Whole = Run(Root);
    }

    public string Name { get; }

    public JsonObject Root { get; }

    /// <summary>Whether other documents of the client may say what this one does not.</summary>
    public bool HasOthers => _others.Length > 0;

    /// <summary>What the generator makes of the unchanged document.</summary>
    public LossRun Whole { get; }

    /// <summary>The documents of the repository, and those that use every keyword, in the order of their names.</summary>
    public static IReadOnlyList<LossDocument> All()
    {
        string evolink = Harness.Repository.PathOf("specs", "evolink");
        string overlay = Path.Combine(evolink, "evolink.overlay.yaml");
        string[] parts = [.. ((string[])["credits.yaml", "krea-2-turbo.yaml", "tasks.yaml"]).Select(name => Path.Combine(evolink, name))];
        string runware = Harness.Repository.PathOf("specs", "runware");
        return
        [
            .. Directory.GetFiles(Harness.Repository.PathOf("tests", "KreaGen.Generator.Tests", "Diagnostics", "Losses", "Documents"), "*.yaml")
                .Order(StringComparer.Ordinal)
                .Select(static path => new LossDocument(path)),
            .. parts.Select(part => new LossDocument(part, [.. parts.Where(other => other != part), overlay])),
            new LossDocument(Path.Combine(runware, "krea-2-turbo.yaml"), Path.Combine(runware, "runware.overlay.yaml")),
        ];
    }

    public LossVerdict Try(Mutation mutation)
    {
        LossRun run = Run(mutation.ApplyTo(Root));
        bool isSame = run.Api == Whole.Api;
        IReadOnlyList<Problem> problems = run.NewTo(Whole);
        if (problems.Count > 0)
        {
            int line = SpecReader.Read(Name, run.Text, CancellationToken.None).Locations.KeyAt(mutation.Place).Line;
            return problems.Any(problem => problem.Location.Path == Name && problem.Location.Line == line) ? LossVerdict.SaidAtItsLine : LossVerdict.Said;
        }

        if (mutation.MustBeSaid && !(isSame && IsSaidElsewhere(mutation)))
        {
            return LossVerdict.Silent;
        }

        return isSame ? LossVerdict.Same : mutation.Kind == MutationKind.Deletion ? LossVerdict.LeftOut : LossVerdict.Silent;
    }

    /// <summary>Whether another document of the client has what this one lacks, or an overlay writes what counts.</summary>
    private bool IsSaidElsewhere(Mutation mutation)
        => _others.Length > 0 && (mutation.Kind == MutationKind.Deletion || (mutation.Holder.Value == "/info" && mutation.Key is "title" or "description"));

    private LossRun Run(JsonObject root)
    {
        string text = root.ToJsonString(Indented);
        SpecSource[] files = [new SpecSource(Name, text) { Settings = Settings }, .. _others];
        BoundClient client = ClientReader.Read(ClientSources.Group([.. files]).Single(), CancellationToken.None);
        return new(text, client.ApiListing?.Text, client.Problems);
    }
}
