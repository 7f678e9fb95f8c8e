using KreaGen.Generator.Model;

namespace KreaGen.Generator.Baselines.Listing;

/// <summary>Which declared types a request can hold and which a response: by that a stricter or looser type helps or hurts.</summary>
internal sealed class TypeUsage
{
    private readonly Dictionary<string, Declaration> _types;
    private readonly HashSet<string> _sent = new(StringComparer.Ordinal);
    private readonly HashSet<string> _received = new(StringComparer.Ordinal);

    public TypeUsage(IEnumerable<Declaration> types, IReadOnlyList<OperationModel> operations, IEnumerable<TypeRef> payloads)
    {
        _types = types.GroupBy(static type => type.Name).ToDictionary(static type => type.Key, static type => type.First(), StringComparer.Ordinal);
        Walk(operations.SelectMany(OperationTypes.Sent), _sent);
        Walk(operations.SelectMany(OperationTypes.Received).Concat(payloads), _received);
    }

    public bool IsSent(Declaration type) => _sent.Contains(type.Name);

    public bool IsReceived(Declaration type) => _received.Contains(type.Name);

    private void Walk(IEnumerable<TypeRef> roots, HashSet<string> reached)
    {
        var pending = new Stack<TypeRef>(roots);
        while (pending.Count > 0)
        {
            TypeRef type = pending.Pop();
            if (type.Item is { } item)
            {
                pending.Push(item);
            }

            if (type.Name.Length == 0 || !reached.Add(type.Name) || !_types.TryGetValue(type.Name, out Declaration? declared))
            {
                continue;
            }

            foreach (TypeRef held in Held(declared))
            {
                pending.Push(held);
            }
        }
    }

    private static IEnumerable<TypeRef> Held(Declaration type) => type switch
    {
        RecordModel record => record.Properties.Select(static property => property.Type).Concat(record.Others is { } others ? [others] : []),
        TupleModel tuple => tuple.Items.Select(static item => item.Type).Concat(tuple.Rest is { } rest ? [rest] : []),
        UnionModel union => union.Variants.Select(static variant => variant.Type),
        MultipartModel multipart => multipart.Record.Properties.Select(static property => property.Type),
        ResultModel result => result.Cases.Select(static answer => answer.Type).OfType<TypeRef>(),
        _ => [],
    };
}
