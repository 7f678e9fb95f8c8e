using KreaGen.Generator.Binding.Discovery;
using KreaGen.Generator.Binding.Operations;
using KreaGen.Generator.Binding.Schemas;

namespace KreaGen.Generator.Binding.Unification;

/// <summary>The second stage: lets one type stand for all that say the same, and gathers what is only known once all types and their uses are.</summary>
internal static class ClientUnification
{
    public static UnifiedClient Unify(DiscoveredClient client)
    {
        DuplicateTypes duplicates = DuplicateFinder.Find(client.Types);
        var found = new CanonicalTypes(SharedNames.Give(client.Types, duplicates), duplicates);

        // Responses differ in type only if their canonical types do, so results are declared after duplicates are found.
        (IReadOnlyList<BoundOperation> operations, CanonicalTypes types) = ResultBinder.Bind(client.Operations, found);
        var usage = SchemaUsage.Of(
            types,
            operations.SelectMany(static operation => operation.Sent),
            operations.SelectMany(static operation => operation.Received).Concat(client.Webhooks.Select(static webhook => webhook.Use).OfType<SchemaUse>()));
        return new(operations, types, usage, DiscriminatorTags.Read(types));
    }
}
