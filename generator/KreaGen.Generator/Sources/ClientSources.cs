using System.Collections.Immutable;
using KreaGen.Generator.Collections;
using KreaGen.Generator.Diagnostics;

namespace KreaGen.Generator.Sources;

/// <summary>All files of one client, in the order of their paths.</summary>
/// <param name="Settings">What the client's items ask for.</param>
/// <param name="Files">The files.</param>
/// <param name="Problems">What is wrong with the settings.</param>
internal sealed record ClientSources(ClientSettings Settings, EquatableArray<SpecSource> Files, EquatableArray<Problem> Problems)
{
    /// <summary>The listing that the client is compared with; null when it has none or the file does not exist.</summary>
    public SpecSource? Baseline { get; init; }

    /// <summary>The files that the documents may refer to, in the order of their paths.</summary>
    public EquatableArray<SpecSource> References { get; init; } = EquatableArray<SpecSource>.Empty;

    /// <summary>Puts the files of each client together; independent of the order in which the compiler lists them.</summary>
    public static IEnumerable<ClientSources> Group(ImmutableArray<SpecSource> files) => WithoutCases([.. files
            .OrderBy(static file => file.Path, StringComparer.Ordinal)
            .GroupBy(static file => file.Settings.Name, StringComparer.Ordinal)
            .OrderBy(static client => client.Key, StringComparer.Ordinal)
            .Where(static client => client.Key.Length > 0 && client.Any(static file => !file.IsBaseline))
            .Select(client => Of(client.Where(static file => !file.IsBaseline)
                .ToImmutableArray(), client.FirstOrDefault(static file => file.IsBaseline), files))]);

    /// <summary>The files of clients whose names differ only in case would have the same names, which the compiler refuses.</summary>
    private static IEnumerable<ClientSources> WithoutCases(IReadOnlyList<ClientSources> clients)
    {
        Dictionary<string, string> names = new(StringComparer.OrdinalIgnoreCase);
        foreach (ClientSources client in clients)
        {
            string name = client.Settings.Name;
            if (names.TryGetValue(name, out string? other))
            {
                Problem problem = Problem.Create(Descriptors.NamesDifferInCase, new(client.Files[0].Path, 0, 0, 0), other, name);
                yield return client with { Problems = client.Problems.Append(problem).ToEquatableArray() };
            }
            else
            {
                names.Add(name, name);
                yield return client;
            }
        }
    }

    private static ClientSources Of(ImmutableArray<SpecSource> files, SpecSource? baseline, ImmutableArray<SpecSource> all)
    {
        SpecSource first = files[0];
        IEnumerable<Problem> problems = SettingsCheck.Check(first).Concat(files.Skip(1).SelectMany(file => SettingsCheck.Compare(first, file)));
        return new(first.Settings, files, problems.ToEquatableArray())
        {
            Baseline = baseline,
            References = all.Where(file => file.Settings.Name != first.Settings.Name && file.ReferencedBy.Contains(first.Settings.Name))
                .OrderBy(static file => file.Path, StringComparer.Ordinal)
                .Select(static file => new SpecSource(file.Path, file.Text)).ToEquatableArray(),
        };
    }
}
