using System.Text.Json.Nodes;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents.Merging;

/// <summary>
/// Several documents to one tree. The first document's tree becomes the merged one and takes in the
/// others' nodes, so that nothing is copied and one document alone stays as it is.
/// </summary>
internal static class DocumentMerge
{
    /// <param name="documents">At least one, in ordinal order of their file names.</param>
    /// <param name="origins">Where nodes come from.</param>
    /// <param name="problems">Receives what the documents disagree on.</param>
    /// <param name="cancellationToken">Ends the merge early.</param>
    public static JsonObject Run(IReadOnlyList<SpecDocument> documents, NodeSourceMap origins, ICollection<Problem> problems,
        CancellationToken cancellationToken)
    {
        SpecDocument first = documents[0];
        if (documents.Count == 1)
        {
            return first.Root;
        }

        // Everything is compared before anything is changed.
        SchemaComparer comparer = new();
        ComponentPlan plan = new(documents, comparer, origins, problems);
        PathPlan paths = new(documents, comparer, origins, problems);
        RootAgreement agreement = RootAgreement.Of(documents);

        foreach (SpecDocument document in documents)
        {
            new ReferenceRewrite(document, documents, plan, origins).Run(cancellationToken);
        }

        NodeMover mover = new(origins);
        agreement.PushDown(documents, mover);
        paths.Execute(first.Root, mover);
        MoveComponents(first, plan, mover);
        new RootMerge(origins, mover, problems).Execute(documents);
        return first.Root;
    }

    private static void MoveComponents(SpecDocument first, ComponentPlan plan, NodeMover mover)
    {
        foreach ((string section, List<ComponentDefinition> shapes) in plan.AllSections)
        {
            JsonPointer address = JsonPointer.Root.Child("components").Child(section);
            foreach (ComponentDefinition shape in shapes)
            {
                mover.Remember(shape.Document, address.Child(shape.Name), shape.Node);
            }

            foreach (JsonObject owner in shapes.Select(static shape => shape.Document).Distinct()
                .Select(document => (JsonObject)document.Root["components"]![section]!))
            {
                owner.Clear();
            }

            if (first.Root["components"] is not JsonObject components)
            {
                components = [];
                first.Root["components"] = components;
            }

            if (components[section] is not JsonObject members)
            {
                members = [];
                components[section] = members;
            }

            foreach (ComponentDefinition shape in shapes)
            {
                members[shape.Key] = shape.Node;
            }
        }
    }
}
