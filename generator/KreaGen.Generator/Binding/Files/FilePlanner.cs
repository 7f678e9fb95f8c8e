using KreaGen.Generator.Binding.Names;
using KreaGen.Generator.Binding.Operations;
using KreaGen.Generator.Collections;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Binding.Files;

/// <summary>Decides which file declares what: the client, each group of operations, each component with its inline types.</summary>
internal sealed class FilePlanner(string clientName, HomeModel home)
{
    public EquatableArray<FileModel> Plan(
        ClientClassModel client,
        IReadOnlyList<Declaration> companions,
        IReadOnlyList<(BoundOperation Bound, OperationModel Model)> operations,
        IReadOnlyList<(string Owner, Declaration Declaration)> types)
    {
        var files = new List<FileModel> { File(clientName, [client]) };
        files.AddRange(companions.Select(companion => File(clientName + "." + companion.Name, [companion, .. types.Where(type => type.Owner == companion.Name)
            .Select(static type => type.Declaration).OrderBy(static type => type.Name, StringComparer.Ordinal)])));
        var inline = new HashSet<string>(operations.Select(static operation => operation.Bound.Owner)
            .Concat(companions.Select(static companion => companion.Name)), StringComparer.Ordinal);
        foreach (IGrouping<string, (BoundOperation Bound, OperationModel Model)> part in operations.GroupBy(PartOf)
            .OrderBy(static part => part.Key, StringComparer.Ordinal))
        {
            var owners = new HashSet<string>(part.Select(static operation => operation.Bound.Owner), StringComparer.Ordinal);
            IEnumerable<Declaration> owned = types.Where(type => inline.Contains(type.Owner) && owners.Contains(type.Owner))
                .Select(static type => type.Declaration).OrderBy(static type => type.Name, StringComparer.Ordinal);
            GroupModel? group = client.Groups.FirstOrDefault(candidate => candidate.Name == part.First().Bound.Group);
            files.Add(File(
                clientName + "." + part.Key,
                [new OperationsModel(group?.TypeName ?? clientName, part.Select(static operation => operation.Model).ToEquatableArray(), group is null
                    ? null : clientName, group?.Docs ?? DocModel.None), .. owned]));
        }

        foreach (IGrouping<string, (string Owner, Declaration Declaration)> group in types.Where(type => !inline.Contains(type.Owner))
            .GroupBy(static type => type.Owner).OrderBy(static group => group.Key, StringComparer.Ordinal))
        {
            files.Add(File(
                clientName + "." + group.Key,
                group.Select(static type => type.Declaration).OrderBy(type => type.Name == group.Key ? 0 : 1)
                    .ThenBy(static type => type.Name, StringComparer.Ordinal)));
        }

        List<string> ofClient = [.. files.SelectMany(static file => file.Declarations).Where(HiddenNames.IsOfClient).SelectMany(HiddenNames.Members)];
        return Unique(files).Select(file => file with { Hidden = HiddenNames.Of(file.Declarations, ofClient) }).ToEquatableArray();
    }

    /// <summary>A sub-client is one file; the client's own operations are parted by what their paths are about.</summary>
    private string PartOf((BoundOperation Bound, OperationModel Model) operation)
        => operation.Bound.Group is { } group
            ? CompanionNames.OfGroup(clientName, group) : (OperationGroups.OfPath(operation.Model.Path) ?? "Root") + "Operations";

    private FileModel File(string name, IEnumerable<Declaration> declarations)
        => new(Identifiers.HintName(name), home, declarations.ToEquatableArray());

    /// <summary>The compiler compares hint names ignoring case and refuses a second one.</summary>
    private static IEnumerable<FileModel> Unique(IEnumerable<FileModel> files)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (FileModel file in files)
        {
            string name = file.HintName;
            for (int number = 2; !taken.Add(name); number++)
            {
                name = file.HintName + "." + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
            }

            yield return file with { HintName = name };
        }
    }
}
