using KreaGen.Generator.Binding.Names;
using KreaGen.Generator.Binding.Operations;
using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Binding.Servers;
using KreaGen.Generator.Binding.Webhooks;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.OpenApi;
using KreaGen.Generator.OpenApi.Schemas;
using KreaGen.Generator.Sources;

namespace KreaGen.Generator.Binding.Discovery;

/// <summary>The first stage: finds the operations and webhooks that a client has, and what stands for every schema that they reach.</summary>
internal static class ClientDiscovery
{
    public static DiscoveredClient Discover(OpenApiDescription description, ClientSettings settings, CancellationToken cancellationToken)
    {
        var problems = new List<Problem>();
        (List<OperationEntry> entries, List<WebhookEntry> webhooks) = Entries(description, settings, problems);
        var reader = new SchemaReader(description);
        var schemas = new SchemaTypeBinder(reader, new VariantReader(description, reader));
        List<BoundOperation> operations = Operations(description, settings, entries, schemas, problems);
        IReadOnlyList<BoundWebhook> bound = new WebhookBinder(schemas, problems).Bind(webhooks, CompanionNames.OfWebhooks(settings.Name));

        // Members follow all operations: an inline schema is called after the place that reaches it first, and that of an operation says most.
        FoundTypes types = schemas.Complete(cancellationToken);
        BoundServers servers = ServerBinder.Bind(description, settings.Name, operations, problems);
        return new(operations, bound, servers, types, problems) { Find = schemas.Find };
    }

    private static (List<OperationEntry> Operations, List<WebhookEntry> Webhooks) Entries(
        OpenApiDescription description, ClientSettings settings, List<Problem> problems)
    {
        var filter = new OperationFilter(settings.Operations);
        List<OperationEntry> operations = OperationReader.Read(description)
            .Where(entry => filter.Takes(entry, OperationNames.IdOf(entry)) && IsWhole(description, entry, problems))
            .ToList();
        List<WebhookEntry> webhooks = WebhookReader.ReadRoot(description)
            .Where(webhook => filter.Takes(webhook.Operation, OperationNames.IdOf(webhook.Operation) ?? webhook.Key)
                && IsWhole(description, webhook.Operation, problems))
            .Concat(operations.SelectMany(WebhookReader.ReadCallbacks))
            .ToList();
        if (operations.Count == 0 && webhooks.Count == 0)
        {
            problems.Add(Problem.Create(Descriptors.NothingToGenerate, description.PathsNode.Location, settings.Name));
        }

        return (operations, webhooks);
    }

    private static List<BoundOperation> Operations(
        OpenApiDescription description, ClientSettings settings, List<OperationEntry> entries, SchemaTypeBinder schemas, List<Problem> problems)
    {
        // The methods have their names before any type is found: types of inline schemas are called after them.
        IReadOnlyList<string?> groups = OperationGroups.Assign(entries, settings.Groups, settings.Name);
        IReadOnlyList<string> names = OperationNames.Assign(entries, groups, settings.Name);
        problems.AddRange(OperationNames.Check(entries, groups, names));
        var binder = new OperationBinder(schemas, problems);
        return OperationOverloads.Named(entries
            .SelectMany((entry, index) => binder.BindAll(entry, OperationNames.IdOf(entry) ?? entry.Method + " " + entry.Path, names[index], groups[index]))
            .ToList());
    }

    /// <summary>An operation that needs what is not there is left out and named: half of it would be worse than none.</summary>
    private static bool IsWhole(OpenApiDescription description, OperationEntry entry, List<Problem> problems)
    {
        if (!description.HasBrokenReferences || BrokenReferences.Find(entry.Operation) is not { } broken)
        {
            return true;
        }

        string reason = $"it depends on the reference at {broken.Location}, which cannot be resolved";
        problems.Add(Problem.Create(Descriptors.OperationLeftOut, entry.Operation.Node.KeyLocation, entry.Method, entry.Path, reason));
        return false;
    }
}
