using System.Collections.Immutable;
using KreaGen.Generator.Binding.Operations;
using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Model;
using KreaGen.Generator.OpenApi.Schemas;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Unification;

/// <summary>Declares what an operation returns when its success responses, or the events of its stream, have different types.</summary>
internal static class ResultBinder
{
    // Lists of lists of lists … are compared no deeper than this.
    private const int MaxDepth = 8;

    /// <summary>The operations with their results, and the types with the declarations of those.</summary>
    public static (IReadOnlyList<BoundOperation> Operations, CanonicalTypes Types) Bind(IReadOnlyList<BoundOperation> operations, CanonicalTypes types)
    {
        // A job reads its id and its state from one type.
        var jobs = new HashSet<string>(operations.SelectMany(static operation => operation.OperationsOfJob), StringComparer.Ordinal);
        List<BoundOperation> declaring = operations
            .Where(operation => !operation.SharesResponses && !jobs.Contains(operation.Id) && HasDifferentResults(operation, types))
            .ToList();
        List<SchemaType> declarations = declaring.Select((operation, index) => Declaration(operation, "Result", new(types.Count + index))).ToList();
        List<BoundOperation> streaming = operations.Where(static operation => !operation.SharesResponses && operation.Result.Events.Count > 0).ToList();
        List<SchemaType> events = streaming
            .Select((operation, index) => Declaration(operation, "Event", new(types.Count + declarations.Count + index))).ToList();
        Dictionary<(string?, string), TypeId> eventsOf = streaming.Zip(events, static (operation, type) => (operation, type.Id))
            .ToDictionary(static pair => (pair.operation.Group, pair.operation.Name), static pair => pair.Id);
        Dictionary<(string?, string), TypeId> results = declaring.Zip(declarations, static (operation, type) => (operation, type.Id))
            .ToDictionary(static pair => (pair.operation.Group, pair.operation.Name), static pair => pair.Id);
        return (operations.Select(operation => operation with
        {
            IsPartOfJob = jobs.Contains(operation.Id),
            ResultDeclaration = results.TryGetValue((operation.Group, operation.SharesResponses ? operation.OverloadOf! : operation.Name), out TypeId result)
                ? result : null,
            EventsDeclaration = eventsOf.TryGetValue((operation.Group, operation.SharesResponses ? operation.OverloadOf! : operation.Name), out TypeId each)
                ? each : null,
        }).ToList(), types.With([.. declarations, .. events]));
    }

    private static SchemaType Declaration(BoundOperation operation, string suffix, TypeId id)
    {
        JsonPointer address = operation.Entry.Operation.ResponsesNode.Pointer;
        return new(id, address, new(address, ImmutableArray<SchemaPart>.Empty), TypeKind.Result) { Place = new(operation.Name + suffix, operation.Owner) };
    }

    private static bool HasDifferentResults(BoundOperation operation, CanonicalTypes types)
    {
        List<BoundContent> contents = operation.Successes
            .Select(static response => response.Content)
            .Where(static content => content.Kind != ContentKind.None)
            .ToList();
        return contents.Count > 1 && !contents.Exists(static content => content.HasItems)
            && contents.Select(content => KeyOf(content, types)).Distinct(StringComparer.Ordinal).Count() > 1;
    }

    /// <summary>Tells C# types apart before they have names.</summary>
    private static string KeyOf(BoundContent content, CanonicalTypes types) => content.Kind + (content.Use is { } use ? KeyOf(use, types, 0) : "");

    private static string KeyOf(SchemaUse use, CanonicalTypes types, int depth)
    {
        SchemaType type = types[use];
        return type.Type + (use.IsNullable ? "?" : "")
            + (type.IsDeclared || depth > MaxDepth ? type.Address.Value : type.Item is { } item ? "<" + KeyOf(item, types, depth + 1) + ">" : "");
    }
}
