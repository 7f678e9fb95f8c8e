using KreaGen.Generator.Binding.Schemas;

namespace KreaGen.Generator.Binding.Unification;

/// <summary>What a client does with its types: which it sends, which it receives, and which are variants of a union.</summary>
internal sealed class SchemaUsage
{
    private readonly HashSet<TypeId> _sent;
    private readonly HashSet<TypeId> _received;
    private readonly HashSet<TypeId> _nested;

    private SchemaUsage(HashSet<TypeId> sent, HashSet<TypeId> received, HashSet<TypeId> nested)
    {
        _sent = sent;
        _received = received;
        _nested = nested;
    }

    /// <param name="types">The types.</param>
    /// <param name="sent">What requests hold.</param>
    /// <param name="received">What responses and webhooks hold.</param>
    public static SchemaUsage Of(CanonicalTypes types, IEnumerable<SchemaUse> sent, IEnumerable<SchemaUse> received)
    {
        IEnumerable<SchemaUnionCase> variants = types.All.SelectMany(static type => type.Variants);
        return new(Reached(types, sent), Reached(types, received), [.. variants.Select(variant => types[variant.Use].Id)]);
    }

    /// <summary>Whether something that is sent reaches it.</summary>
    public bool IsSent(SchemaType type) => _sent.Contains(type.Id);

    /// <summary>Whether something that is received reaches it.</summary>
    public bool IsReceived(SchemaType type) => _received.Contains(type.Id);

    /// <summary>Whether a union has it as a variant.</summary>
    public bool IsNested(SchemaType type) => _nested.Contains(type.Id);

    /// <summary>The canonical types below the roots. A stack, not recursion: a document can nest without end, and types hold each other in circles.</summary>
    private static HashSet<TypeId> Reached(CanonicalTypes types, IEnumerable<SchemaUse> roots)
    {
        var reached = new HashSet<TypeId>();
        var pending = new Stack<SchemaUse>(roots);
        while (pending.Count > 0)
        {
            SchemaType type = types[pending.Pop()];
            if (reached.Add(type.Id))
            {
                foreach (SchemaUse held in type.Held)
                {
                    pending.Push(held);
                }
            }
        }

        return reached;
    }
}
