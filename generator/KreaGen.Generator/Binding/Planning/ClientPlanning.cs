using KreaGen.Generator.Binding.Declarations;
using KreaGen.Generator.Binding.Discovery;
using KreaGen.Generator.Binding.Docs;
using KreaGen.Generator.Binding.Files;
using KreaGen.Generator.Binding.Names;
using KreaGen.Generator.Binding.Naming;
using KreaGen.Generator.Binding.Origins;
using KreaGen.Generator.Binding.Security;
using KreaGen.Generator.Binding.Unification;
using KreaGen.Generator.Collections;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Model;
using KreaGen.Generator.OpenApi;
using KreaGen.Generator.Sources;

namespace KreaGen.Generator.Binding.Planning;

/// <summary>The last stage: makes the declarations of a client, and decides which file has which.</summary>
internal static class ClientPlanning
{
    public static PlannedClient Plan(
        OpenApiDescription description, ClientSettings settings, DiscoveredClient found, UnifiedClient client, BoundTypes types)
    {
        var problems = new List<Problem>();
        var docs = new DocReader(settings.Languages);
        var locations = new SpecLocationReader(description);
        var operations = new OperationPlanner(description, settings, found.Servers, types, problems).Plan(client.Operations, docs, locations);
        EquatableArray<GroupModel> groups = GroupBinder.Bind(description, settings, client.Operations);
        EquatableArray<SchemeModel> schemes = new SchemeBinder(description, problems).Bind(operations.ConvertAll(static operation => operation.Model.Security));
        var main = new ClientClassModel(
            settings.Name,
            DocReader.ReadInfo(description.Info),
            found.Servers.Endpoint,
            found.Servers.Relative,
            found.Servers.Page?.Name,
            found.Servers.Docs,
            schemes,
            groups);
        var home = new HomeModel(Identifiers.EscapeNamespace(settings.Namespace), settings.Accessibility) { HasInterfaces = settings.HasInterfaces };
        WebhooksModel? webhooks = WebhooksBuilder.Build(types, CompanionNames.OfWebhooks(settings.Name), found.Webhooks);
        EquatableArray<FileModel> files = new FilePlanner(settings.Name, home).Plan(
            main,
            new Declaration?[] { found.Servers.Page, webhooks }.OfType<Declaration>().ToList(),
            operations,
            Declarations(client, types, docs, locations));
        return new(new(settings.Name, files), ProvenanceBuilder.Build(description, client.Operations, found.Webhooks, types), problems);
    }

    /// <summary>The declarations of schemas, then those that operations ask for.</summary>
    private static List<(string Owner, Declaration Declaration)> Declarations(
        UnifiedClient client, BoundTypes types, DocReader docs, SpecLocationReader locations)
    {
        var builder = new DeclarationBuilder(types, docs, locations);
        return types.Canonical.All
            .Where(static type => type.IsDeclared && !type.IsOfOperation)
            .Select(type => (type.Owner, builder.Build(type)))
            .Concat(new OperationDeclarations(types, docs).Build(client.Operations))
            .ToList();
    }
}
