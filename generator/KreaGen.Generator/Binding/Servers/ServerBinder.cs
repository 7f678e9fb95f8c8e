using KreaGen.Generator.Binding.Docs;
using KreaGen.Generator.Binding.Operations;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Model;
using KreaGen.Generator.OpenApi;

namespace KreaGen.Generator.Binding.Servers;

/// <summary>Decides where a client sends, and which operations go elsewhere.</summary>
internal static class ServerBinder
{
    public static BoundServers Bind(OpenApiDescription description, string clientName, IReadOnlyList<BoundOperation> operations, List<Problem> problems)
    {
        var reader = new ServerReader(description, problems);
        IReadOnlyList<FoundServer> root = reader.ReadRoot();
        List<(BoundOperation Operation, FoundServer Server)> own = operations
            .Select(operation => (operation, Server: reader.ReadOwn(operation.Entry)))
            .Where(static pair => pair.Server is not null)
            .Select(static pair => (pair.operation, pair.Server!))
            .ToList();
        FoundServer? main = root.FirstOrDefault(static server => !server.IsRelative)
            ?? (root.Count == 0 && own.Count == operations.Count ? MostUsed(own) : null);

        List<(BoundOperation Operation, FoundServer Server)> elsewhere = own.Where(pair => pair.Server.Address != main?.Address).ToList();
        FoundServer? relative = main is null && root.Count > 0 ? root[0] : null;
        ServersModel? page = NeedsPage(root, elsewhere.Count) ? ServersBuilder.Build(clientName, root, elsewhere) : null;
        return new(
            main?.Address,
            main is null ? DocModel.None : DocReader.Read(main.Server.Description),
            relative?.Address,
            page,
            elsewhere.GroupBy(static pair => pair.Operation.Entry.Address)
                .ToDictionary(static same => same.Key, static same => same.First().Server.Address));
    }

    /// <summary>One plain address is said by the client itself.</summary>
    private static bool NeedsPage(IReadOnlyList<FoundServer> root, int elsewhere)
        => root.Count > 1 || elsewhere > 0
            || root.Any(static server => server.Template != server.Address || (server.IsRelative && server.Address.Trim('/', '.').Length > 0));

    /// <summary>Documents that are united, each with its own server, have none at the root: most operations decide, then the address.</summary>
    private static FoundServer? MostUsed(IEnumerable<(BoundOperation Operation, FoundServer Server)> own)
        => own.Where(static pair => !pair.Server.IsRelative)
            .GroupBy(static pair => pair.Server.Address, StringComparer.Ordinal)
            .OrderByDescending(static same => same.Count())
            .ThenBy(static same => same.Key, StringComparer.Ordinal)
            .Select(static same => same.First().Server)
            .FirstOrDefault();
}
