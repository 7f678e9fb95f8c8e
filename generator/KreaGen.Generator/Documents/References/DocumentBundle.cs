using System.Text.Json.Nodes;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Documents.Structure;
using KreaGen.Generator.Sources;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents.References;

/// <summary>One document with everything in it that it refers to in other files.</summary>
internal static class DocumentBundle
{
    /// <param name="document">The document, of OpenAPI 3 or Swagger 2.0.</param>
    /// <param name="references">The files that it may refer to.</param>
    /// <param name="problems">Receives the complaints. An error leaves a document that is not whole.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>The document; null when the text cannot be read or says no version.</returns>
    public static JsonObject? Make(
        SpecSource document, IReadOnlyList<SpecSource> references, ICollection<Problem> problems, CancellationToken cancellationToken)
    {
        SpecTree tree = SpecReader.Read(document.Path, document.Text, cancellationToken);
        foreach (Problem problem in tree.Problems)
        {
            problems.Add(problem);
        }

        if (tree.Root is not JsonObject root || (!VersionCheck.IsSwagger20(root) && VersionCheck.Read(root, tree.Locations, problems) is null))
        {
            return null;
        }

        NodeSourceMap origins = new();
        ReferencedFiles files = new(references, problems, cancellationToken);
        FileImport import = new(new(files, origins, problems, cancellationToken) { WithExtensions = true });
        import.Add(files.Add(tree, isDocument: true));
        import.Run();
        origins.Add(new SpecDocument(tree.Path, root, tree.Locations));
        ObjectKind kind = VersionCheck.IsSwagger20(root) ? SwaggerKinds.Document : OpenApiKinds.Document;
        ReferenceCheck.Run(root, kind, static _ => null, files, origins, problems, cancellationToken);
        return root;
    }
}
