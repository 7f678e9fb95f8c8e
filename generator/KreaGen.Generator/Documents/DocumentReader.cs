using System.Text.Json.Nodes;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Documents.Official;
using KreaGen.Generator.Documents.References;
using KreaGen.Generator.Documents.Structure;
using KreaGen.Generator.Documents.Variants;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents;

/// <summary>Tells a client's documents from their variants, and sees that each is an OpenAPI document.</summary>
internal sealed class DocumentReader(NodeSourceMap origins, ICollection<Problem> problems, CancellationToken cancellationToken)
{
    /// <summary>The neutral documents in ordinal order of their file names, each with its variants.</summary>
    public IReadOnlyList<SpecDocument> Read(IReadOnlyList<SpecTree> trees)
    {
        ILookup<bool, SpecTree> claims = trees.ToLookup(static tree => VersionCheck.ClaimsVersion((JsonObject)tree.Root!));
        IReadOnlyList<SpecDocument> documents = ReadDocuments([.. claims[true]]);
        FragmentImport import = new(claims[false], origins, cancellationToken);
        foreach (SpecDocument document in documents.SelectMany(static document => document.Variants.Values.Prepend(document)))
        {
            import.Into(document);
        }

        // What nobody refers to was meant to be a document.
        foreach (SpecTree tree in import.Unused.OrderBy(static tree => tree.Path, StringComparer.Ordinal))
        {
            Read(tree);
        }

        return documents;
    }

    private List<SpecDocument> ReadDocuments(IReadOnlyList<SpecTree> trees)
    {
        IReadOnlyList<LanguageFile> files = LanguageFile.Sort(trees, needNeutral: true);
        Dictionary<string, SpecDocument> documents = new(StringComparer.Ordinal);
        List<SpecDocument> ordered = [];
        foreach (LanguageFile file in files.Where(static file => file.Language is null))
        {
            if (Read(file.Tree) is { } document)
            {
                ordered.Add(document);

                // The same stem twice (x.json beside x.yaml): variants belong to the first.
                if (!documents.ContainsKey(file.NeutralKey))
                {
                    documents.Add(file.NeutralKey, document);
                }
            }
        }

        foreach (LanguageFile file in files)
        {
            if (file.Language is { } language && documents.TryGetValue(file.NeutralKey, out SpecDocument? neutral) && Read(file.Tree) is { } variant)
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

    private SpecDocument? Read(SpecTree tree)
    {
        SpecTree read = tree;
        if (tree.Root is JsonObject swagger && VersionCheck.IsSwagger20(swagger))
        {
            if (SwaggerUpgrade.Upgrade(tree, problems) is not { } upgraded)
            {
                return null;
            }

            read = upgraded;
        }

        cancellationToken.ThrowIfCancellationRequested();
        JsonObject root = (JsonObject)read.Root!;
        if (VersionCheck.Read(root, read.Locations, problems) is not { } version)
        {
            return null;
        }

        RootCheck.Run(root, read.Locations, problems);
        if (version != SpecVersion.OpenApi30)
        {
            AnchorRewrite.Run(root);
        }

        SpecDocument document = new(read.Path, root, read.Locations) { Version = version };
        origins.Add(document);
        return document;
    }
}
