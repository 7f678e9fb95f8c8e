using KreaGen.Generator.Binding.Docs;
using KreaGen.Generator.Binding.Files;
using KreaGen.Generator.Binding.Jobs;
using KreaGen.Generator.Binding.Methods;
using KreaGen.Generator.Binding.Names;
using KreaGen.Generator.Binding.Operations;
using KreaGen.Generator.Binding.Origins;
using KreaGen.Generator.Binding.Pages;
using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Binding.Security;
using KreaGen.Generator.Binding.Servers;
using KreaGen.Generator.Binding.Webhooks;
using KreaGen.Generator.Collections;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Model;
using KreaGen.Generator.OpenApi;
using KreaGen.Generator.OpenApi.Schemas;
using KreaGen.Generator.Provenance;
using KreaGen.Generator.Sources;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding;

/// <summary>Turns a client's documents into its model. A worker for one client: it finds everything first, then names it, then builds it.</summary>
internal sealed class ClientBinder
{
    private readonly OpenApiDescription _description;
    private readonly ClientSettings _settings;
    private readonly List<Problem> _problems = [];
    private readonly SchemaTypeBinder _shapes;
    private readonly DocReader _docs;
    private IReadOnlyList<BoundWebhook> _webhooks = [];

    private ClientBinder(OpenApiDescription description, ClientSettings settings)
    {
        _description = description;
        _settings = settings;
        _shapes = new(description, new SchemaReader(description));
        _docs = new(settings.Languages);
    }

    public static ClientBinding Bind(OpenApiDescription description, ClientSettings settings, CancellationToken cancellationToken)
    {
        var binder = new ClientBinder(description, settings);
        ClientModel model = binder.Bind(cancellationToken, out IReadOnlyList<BoundOperation> operations);
        bool isWhole = !binder._problems.Exists(static problem => problem.IsError);
        ProvenanceMap provenance = ProvenanceBuilder.Build(description, operations, binder._webhooks, binder._shapes.AllTypes);
        return new(isWhole ? model : null, binder._problems.ToEquatableArray(), binder._shapes, provenance);
    }

    private string WebhooksName => CompanionNames.Of(_settings.Name, "Webhooks");

    private ClientModel Bind(CancellationToken cancellationToken, out IReadOnlyList<BoundOperation> found)
    {
        List<BoundOperation> operations = FindOperations(cancellationToken);
        found = operations;
        BoundServers servers = ServerBinder.Bind(_description, _settings.Name, operations, _problems);
        EquatableArray<GroupModel> groups = GroupBinder.Bind(_description, _settings, operations);
        string[] classes = [_settings.Name, .. groups.Select(static group => group.TypeName)];
        bool hasInterfaces = _settings.Interface == "true";

        // A name depends on all types that want it, so names follow the last schema that is found. Models refer to types by name, so they follow the names.
        TypeNames.Assign(_shapes.AllTypes, [servers.Page?.Name ?? "", _webhooks.Count > 0 ? WebhooksName : "", .. classes, .. hasInterfaces
            ? classes.Select(static name => "I" + name) : []], _description, _problems);

        List<Declaration> companions = [.. new Declaration?[] { servers.Page, WebhookBinder.Build(WebhooksName, _webhooks) }.OfType<Declaration>()];
        var places = new SpecLocationReader(_description);
        var declarations = new DeclarationBuilder(_docs, places);
        List<(BoundOperation, OperationModel Model)> built = Build(operations, declarations, places, servers);
        List<(string, Declaration)> types = _shapes.AllTypes
            .Where(static shape => shape.IsDeclared && !shape.IsOfOperation)
            .Select(shape => (shape.Owner, declarations.Build(shape)))
            .Concat(new OperationDeclarations(_docs).Build(operations))
            .ToList();

        EquatableArray<SchemeModel> schemes = new SchemeBinder(_description, _problems).Bind(built.ConvertAll(static operation => operation.Model.Security));
        var planner = new FilePlanner(_settings.Name,
            new(Identifiers.EscapeNamespace(_settings.Namespace), _settings.Accessibility) { HasInterfaces = hasInterfaces });
        return new(_settings.Name, planner.Plan(ClientClass(schemes, servers, groups), companions, built, types));
    }

    private List<(BoundOperation, OperationModel Model)> Build(IReadOnlyList<BoundOperation> operations, DeclarationBuilder declarations,
        SpecLocationReader places, BoundServers servers)
    {
        var accessors = new AccessorBinder(declarations);
        var requests = new RequestMethods(operations);
        var builder = new OperationBuilder(_docs, places, new SecurityBinder(_description, _problems), servers, requests);
        var jobs = new JobBinder(_settings.Name, operations, declarations, accessors, requests, _problems);
        var pages = new PagesBinder(accessors, _problems);
        return operations.Select(operation =>
        {
            OperationModel model = builder.Build(operation, jobs.Bind(operation));
            model = model with
            {
                Pages = pages.Bind(operation, model),
                IsQuestion = !model.IsSafe
                && jobs.IsPolled(operation),
                IsPolledElsewhere = jobs.IsPolledElsewhere(operation)
            };
            return (operation, model with { Methods = MethodBinder.Bind(model) });
        }).ToList();
    }

    private List<BoundOperation> FindOperations(CancellationToken cancellationToken)
    {
        var filter = new OperationFilter(_settings.Operations);
        List<OperationEntry> entries = OperationReader.Read(_description).Where(entry => filter.Takes(entry, OperationNames.IdOf(entry)) && IsWhole(entry))
            .ToList();
        List<WebhookEntry> webhooks = WebhookReader.ReadRoot(_description)
            .Where(webhook => filter.Takes(webhook.Operation, OperationNames.IdOf(webhook.Operation) ?? webhook.Key) && IsWhole(webhook.Operation))
            .Concat(entries.SelectMany(WebhookReader.ReadCallbacks))
            .ToList();
        if (entries.Count == 0 && webhooks.Count == 0)
        {
            _problems.Add(Problem.Create(Descriptors.NothingToGenerate, _description.PathsNode.Location, _settings.Name));
        }

        IReadOnlyList<string?> groups = OperationGroups.Assign(entries, _settings.Groups, _settings.Name);
        IReadOnlyList<string> names = OperationNames.Assign(entries, groups, _settings.Name);
        var binder = new OperationBinder(_description, _shapes, _problems);
        List<BoundOperation> operations = OperationOverloads.Named(
            entries.SelectMany((entry, index) => binder.BindAll(entry, OperationNames.IdOf(entry)
                ?? entry.Method + " " + entry.Path, names[index], groups[index])).ToList());
        _webhooks = new WebhookBinder(_shapes, _problems).Bind(webhooks, WebhooksName);
        // Members are bound after all operations, so that what an operation reaches is known before schemas that only other schemas reach.
        _shapes.Complete(cancellationToken);
        new ResultBinder(_shapes).Bind(operations);
        // Only after results and webhooks are bound are all types known that travel: whether a type is sent decides whether it validates itself.
        SchemaUsage.MarkSent(operations.SelectMany(static operation => operation.Sent));
        SchemaUsage.MarkReceived(operations.SelectMany(static operation => operation.Received));
        SchemaUsage.MarkReceived(_webhooks.Select(static webhook => webhook.Use?.SchemaType).OfType<SchemaType>());
        return operations;
    }

    /// <summary>An operation that needs what is not there is left out and named: half of it would be worse than none.</summary>
    private bool IsWhole(OperationEntry entry)
    {
        if (!_description.HasBrokenReferences || BrokenReferences.Find(entry.Operation) is not { } broken)
        {
            return true;
        }

        string reason = $"it depends on the reference at {broken.Location}, which cannot be resolved";
        _problems.Add(Problem.Create(Descriptors.OperationLeftOut, entry.Operation.Node.KeyLocation, entry.Method, entry.Path, reason));
        return false;
    }

    private ClientClassModel ClientClass(EquatableArray<SchemeModel> schemes, BoundServers servers, EquatableArray<GroupModel> groups) => new(
        _settings.Name,
        DocReader.ReadInfo(_description.Info),
        servers.Endpoint,
        servers.Relative,
        servers.Page?.Name,
        servers.Docs,
        schemes,
        groups);
}
