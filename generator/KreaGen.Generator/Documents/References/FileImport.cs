using System.Text.Json.Nodes;
using KreaGen.Generator.Documents.Structure;

namespace KreaGen.Generator.Documents.References;

/// <summary>Takes into each of a client's documents what it refers to in other files. After that a document has references within itself only,
/// and to the client's other documents.</summary>
internal sealed class FileImport(ImportContext context)
{
    private readonly List<(ImportWalk Walk, ComponentImport Components, ReferencedFile Document)> _imports = [];

    public void Add(ReferencedFile document)
    {
        ReferenceSections sections = VersionCheck.IsSwagger20((JsonObject)document.Root!) ? ReferenceSections.Swagger : ReferenceSections.OpenApi;
        ReferenceFinder finder = new(document, context.Files);
        InlineImport inline = new(document, sections, finder, context);
        ComponentImport components = new(document, sections, finder, inline, context);
        _imports.Add((new ImportWalk(document, sections, finder, inline, components, context), components, document));
    }

    public void Run()
    {
        // A document may refer to a component that another one takes from a file.
        _imports.ForEach(static import => import.Components.TakeSections());
        _imports.ForEach(static import => import.Walk.Run());
        foreach ((_, ComponentImport components, _) in _imports)
        {
            PartContainment.Run(components.Parts);
        }

        if (_imports.Exists(static import => import.Components.Parts.Count > 0))
        {
            PartNames.Assign(_imports[0].Document.Path, [.. _imports.Select(static import => ((JsonObject)import.Document.Root!, import.Components.Parts))]);
        }

        _imports.ForEach(static import => import.Components.Finish());
        _imports.ForEach(static import => import.Walk.Finish());
    }
}
