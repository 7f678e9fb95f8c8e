using System.Text.Json.Nodes;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Documents.Official;
using KreaGen.Generator.Documents.References;
using KreaGen.Generator.Documents.Structure;
using KreaGen.Generator.Documents.Variants;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents;

/// <summary>Tells a client's documents from their variants and from what they refer to, and sees that each is an OpenAPI document.</summary>
internal sealed class DocumentReader(ReferencedFiles files, NodeSourceMap origins, ICollection<Problem> problems, CancellationToken cancellationToken)
{
    /// <summary>The neutral documents in ordinal order of their file names, each with its variants.</summary>
    public IReadOnlyList<SpecDocument> Read(IReadOnlyList<SpecTree> trees)
    {
        ILookup<bool, SpecTree> claims = trees.ToLookup(static tree => tree.Root is JsonObject root && VersionCheck.ClaimsVersion(root));
        List<(SpecTree Tree, ReferencedFile File)> parts = [.. claims[false].Select(tree => (tree, files.Add(tree, isDocument: false)))];
        FileImport import = new(new(files, origins, problems, cancellationToken));
        Dictionary<SpecTree, SpecVersion?> versions = [];
        foreach (SpecTree tree in claims[true].OrderBy(static tree => tree.Path, StringComparer.Ordinal))
        {
            Prepare(tree, versions, import);
        }

        import.Run();
        IReadOnlyList<SpecDocument> documents = ReadDocuments([.. claims[true]], versions);

        // What nobody refers to was meant to be a document.
        foreach ((SpecTree tree, ReferencedFile file) in parts.OrderBy(static part => part.Tree.Path, StringComparer.Ordinal))
        {
            if (!files.IsUsed(file))
            {
                RefuseDocument(tree);
            }
        }

        return documents;
    }

    private void Prepare(SpecTree tree, Dictionary<SpecTree, SpecVersion?> versions, FileImport import)
    {
        JsonObject root = (JsonObject)tree.Root!;
        SpecVersion? version = VersionCheck.IsSwagger20(root) ? null : VersionCheck.Read(root, tree.Locations, problems);
        if (version is null && !VersionCheck.IsSwagger20(root))
        {
            return;
        }

        if (version is not (null or SpecVersion.OpenApi30))
        {
            AnchorRewrite.Run(root);
        }

        versions.Add(tree, version);
        import.Add(files.Add(tree, isDocument: true));
    }

    private void RefuseDocument(SpecTree tree)
    {
        if (tree.Root is JsonObject root)
        {
            VersionCheck.Read(root, tree.Locations, problems);
        }
        else
        {
            problems.Add(Problem.Create(Descriptors.RootNotMapping, tree.Locations.ValueAt(JsonPointer.Root),
                tree.Root is JsonArray ? "a list" : "a single value"));
        }
    }

    private List<SpecDocument> ReadDocuments(IReadOnlyList<SpecTree> trees, Dictionary<SpecTree, SpecVersion?> versions)
    {
        IReadOnlyList<LanguageFile> sorted = LanguageFile.Sort(trees, needNeutral: true);
        Dictionary<string, SpecDocument> documents = new(StringComparer.Ordinal);
        List<SpecDocument> ordered = [];
        foreach (LanguageFile file in sorted.Where(static file => file.Language is null))
        {
            if (Read(file.Tree, versions) is { } document)
            {
                ordered.Add(document);

                // The same stem twice (x.json beside x.yaml): variants belong to the first.
                if (!documents.ContainsKey(file.NeutralKey))
                {
                    documents.Add(file.NeutralKey, document);
                }
            }
        }

        foreach (LanguageFile file in sorted)
        {
            if (file.Language is { } language && documents.TryGetValue(file.NeutralKey, out SpecDocument? neutral)
                && Read(file.Tree, versions) is { } variant)
            {
                AddVariant(neutral, language, variant);
            }
        }

        return ordered;
    }

    private void AddVariant(SpecDocument neutral, string language, SpecDocument variant)
    {
        if (neutral.Variants.TryGetValue(language, out SpecDocument? other))
        {
            problems.Add(Problem.Create(Descriptors.VariantTwice, variant.Locations.ValueAt(JsonPointer.Root), neutral.FileName, language, other.FileName));
            return;
        }

        neutral.Variants.Add(language, variant);
    }

    private SpecDocument? Read(SpecTree tree, Dictionary<SpecTree, SpecVersion?> versions)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (!versions.TryGetValue(tree, out SpecVersion? version))
        {
            return null;
        }

        SpecTree read = tree;
        if (version is null)
        {
            JsonObject swagger = (JsonObject)tree.Root!;
            origins.SetSource(swagger, new NodeSource(tree.Locations, JsonPointer.Root));
            if (SwaggerUpgrade.Upgrade(tree with { Locations = new ComposedLocations(swagger, origins) }, problems) is not { } upgraded)
            {
                return null;
            }

            read = upgraded;
        }

        JsonObject root = (JsonObject)read.Root!;
        SpecDocument document = new(read.Path, root, read.Locations) { Version = version ?? SpecVersion.OpenApi30 };
        origins.Add(document);
        RootCheck.Run(root, new ComposedLocations(root, origins), problems);
        return document;
    }
}
