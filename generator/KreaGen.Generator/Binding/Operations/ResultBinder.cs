using KreaGen.Generator.Binding.Jobs;
using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Binding.Operations;

/// <summary>Declares what an operation returns when its success responses have different types.</summary>
internal sealed class ResultBinder(SchemaTypeBinder shapes)
{
    public void Bind(IReadOnlyList<BoundOperation> operations)
    {
        // A job reads its id and its state from one type.
        var jobs = new HashSet<string>(operations.SelectMany(static operation => JobBinder.OperationsOf(operation)), StringComparer.Ordinal);
        foreach (BoundOperation operation in operations)
        {
            operation.IsPartOfJob = jobs.Contains(operation.Id);
        }

        foreach (BoundOperation operation in operations.Where(static operation => !operation.SharesAnswers && !operation.IsPartOfJob))
        {
            List<BoundContent> contents = operation.Successes.Select(static answer => answer.Content).Where(static content => content.Kind != ContentKind.None)
                .ToList();
            if (contents.Count > 1 && !contents.Exists(static content => content.HasItems)
                && contents.Select(KeyOf).Distinct(StringComparer.Ordinal).Count() > 1)
            {
                operation.ResultShape = shapes.Declare(
                    operation.Entry.Operation.ResponsesNode.Pointer, TypeKind.Result, new(operation.Name + "Result", operation.Owner));
            }
        }

        foreach (BoundOperation operation in operations.Where(static operation => operation.SharesAnswers))
        {
            operation.ResultShape = operation.FormOf!.ResultShape;
        }
    }

    /// <summary>Tells C# types apart before they have names.</summary>
    private static string KeyOf(BoundContent content) => content.Kind + (content.Use is { } use ? KeyOf(use, 0) : "");

    private static string KeyOf(SchemaUse use, int depth)
        => use.SchemaType.Type + (use.IsNullable ? "?" : "")
            + (use.SchemaType.IsDeclared || depth > 8 ? (use.SchemaType.Canonical ?? use.SchemaType).Address.Value : use.SchemaType.Item is { } item
                ? "<" + KeyOf(item, depth + 1) + ">" : "");
}
