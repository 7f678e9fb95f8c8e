using KreaGen.Generator.Binding.Names;
using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Binding.Operations;

/// <summary>
/// The other forms of an operation: one method for each further kind of content that it takes or gives. They have names of their own instead of being
/// overloads: an overload would make <c>new()</c> as the argument ambiguous, also in code that was written before the document offered the second kind.
/// </summary>
internal static class OperationOverloads
{
    public static IEnumerable<BoundOperation> Of(BoundOperation first, IReadOnlyList<BoundContent> bodies)
    {
        foreach (BoundContent body in bodies.Skip(1))
        {
            yield return first with { Name = first.Name + SuffixOf(body), Body = body, OverloadOf = first.Name, SharesResponses = true };
        }

        IEnumerable<BoundContent> others = first.Successes.SelectMany(static answer => answer.Contents.Skip(1)).Where(IsWorthAMethod);
        foreach (IGrouping<string, BoundContent> form in others.GroupBy(static content => SuffixOf(content), StringComparer.Ordinal))
        {
            var contents = new HashSet<BoundContent>(form);
            List<BoundResponse> answers = first.Successes
                .Select(answer => answer with { Contents = answer.Contents.Where(contents.Contains).ToList() })
                .Where(static answer => answer.Contents.Count > 0)
                .Concat(first.Failures.Where(failure => !first.Successes.Contains(failure)))
                .ToList();
            yield return first with { Name = first.Name + form.Key, Responses = answers, OverloadOf = first.Name };
        }
    }

    /// <summary>Gives the other forms their names, after every operation has its own.</summary>
    public static List<BoundOperation> Named(List<BoundOperation> operations)
    {
        foreach (IGrouping<string?, int> group in Enumerable.Range(0, operations.Count).GroupBy(index => operations[index].Group, StringComparer.Ordinal)
            .ToList())
        {
            List<int> others = group.Where(index => operations[index].OverloadOf is not null).ToList();
            var given = new HashSet<string>(group.Except(others).Select(index => operations[index].Name), StringComparer.OrdinalIgnoreCase);
            var scope = new NameScope(name => given.Contains(name) || ReservedNames.InOperations(name));
            IReadOnlyList<string> names = scope.Assign(others.ConvertAll(index => Request(operations[index])));
            for (int place = 0; place < others.Count; place++)
            {
                operations[others[place]] = operations[others[place]] with { Name = names[place] };
            }
        }

        return operations;
    }

    private static NameRequest Request(BoundOperation operation)
        => new(operation.Name, operation.Entry.Address.Value + " " + operation.Name, () => [operation.Name + "Operation"]);

    // The same response as XML, YAML or a page is nobody's reason to call; a table, a file, a stream or JSON of another shape is.
    private static bool IsWorthAMethod(BoundContent content) => content.HasItems || content.Kind is ContentKind.Bytes or ContentKind.Json
        || (content.Kind == ContentKind.Text && MediaTypeNames.Word(content.MediaType) is "Csv" or "TabSeparatedValues" or "Calendar" or "Vcard");

    private static string SuffixOf(BoundContent content) => content switch
    {
        { HasItems: true } => "Streaming",
        { Kind: ContentKind.Bytes } => "AsStream",
        _ => "As" + MediaTypeNames.Words(content.MediaType),
    };
}
