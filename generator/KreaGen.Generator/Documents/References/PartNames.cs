using System.Globalization;
using System.Text.Json.Nodes;
using KreaGen.Generator.Documents.Structure;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents.References;

/// <summary>
/// Names the components that come from other files: after their key, or after the file that is nothing else. Where two of them ask for one name,
/// both put their folder before it, so that a name does not depend on the order of references.
/// </summary>
internal sealed class PartNames
{
    private static readonly HashSet<string> s_plainStems = new(
        ["index", "_index", "schema", "model", "main", "root", "definition"], StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> s_plainFolders = new(
        ["models", "model", "schemas", "schema", "components", "definitions", "parameters", "responses", "requestBodies", "headers", "examples", "resources",
        "paths", "operations", "shared", "common", "specification", "spec", "specs", "src", "openapi", "swagger", "api", "..", ".", ""],
        StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, HashSet<string>> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<PartKey, string> _names = [];

    // The number that the last part of this wish got: a hundred thousand namesakes do not each count from 2.
    private readonly Dictionary<(string Section, string Name), int> _numbers = [];

    private readonly string _from;

    private PartNames(string from, IReadOnlyList<(JsonObject Root, IReadOnlyCollection<ReferencedPart> Parts)> documents)
    {
        _from = from;
        foreach ((JsonObject root, IReadOnlyCollection<ReferencedPart> parts) in documents)
        {
            foreach (JsonPointer section in parts.Select(static part => part.Key.Section).Distinct())
            {
                if (PointerWalk.TryFind(root, section, out JsonNode? node) && node is JsonObject members)
                {
                    TakenIn(section).UnionWith(members.Select(static member => member.Key));
                }
            }

            foreach (ReferencedPart placed in parts.Where(part => part.IsPlaced && !_names.ContainsKey(part.Key)))
            {
                _names.Add(placed.Key, placed.Name!);
            }
        }
    }

    /// <param name="from">The path of a document: only folders below its own give names.</param>
    /// <param name="documents">The documents, each with the parts that it takes in.</param>
    public static void Assign(string from, IReadOnlyList<(JsonObject Root, IReadOnlyCollection<ReferencedPart> Parts)> documents)
    {
        var names = new PartNames(from, documents);
        ReferencedPart[] open = [.. documents.SelectMany(static document => document.Parts).Where(static part => part.Name is null && part.Holder is null)];
        names.Find([.. open.Select(static part => part.Key).Distinct().Where(key => !names._names.ContainsKey(key))
            .OrderBy(static key => key.File.Path, StringComparer.Ordinal).ThenBy(static key => key.Pointer.Value, StringComparer.Ordinal)]);
        foreach ((JsonObject root, IReadOnlyCollection<ReferencedPart> parts) in documents)
        {
            foreach (ReferencedPart part in parts.Where(static part => part.Name is null && part.Holder is null))
            {
                // Another document may have it under a name that means something else here.
                string name = names._names[part.Key];
                bool isFree = !PointerWalk.TryFind(root, part.Key.Section.Child(name), out _);
                part.Name = isFree ? name : names.Free(part.Key.Section, name);
            }
        }
    }

    private void Find(IReadOnlyList<PartKey> keys)
    {
        List<(PartKey Key, IEnumerator<string> Candidates)> open = [.. keys.Select(key => (key, Candidates(key).GetEnumerator()))];
        while (open.Count > 0)
        {
            // Whoever has no candidate left gets a number.
            List<PartKey> unlucky = [.. open.Where(static entry => !entry.Candidates.MoveNext()).Select(static entry => entry.Key)];
            unlucky.ForEach(key => _names.Add(key, Free(key.Section, Candidates(key).First())));
            open.RemoveAll(entry => _names.ContainsKey(entry.Key));

            foreach (IGrouping<(string, string), (PartKey Key, IEnumerator<string> Candidates)> wish in open
                .GroupBy(static entry => (entry.Key.Section.Value, entry.Candidates.Current)).Where(static wish => wish.Count() == 1).ToList())
            {
                (PartKey key, IEnumerator<string> candidates) = wish.First();
                if (!TakenIn(key.Section).Contains(candidates.Current))
                {
                    _names.Add(key, candidates.Current);
                }
            }

            open.RemoveAll(entry => _names.ContainsKey(entry.Key));
            foreach ((PartKey key, string name) in _names.Select(static entry => (entry.Key, entry.Value)))
            {
                TakenIn(key.Section).Add(name);
            }
        }
    }

    /// <summary>The names that a part would like, the best first.</summary>
    private IEnumerable<string> Candidates(PartKey key)
    {
        string[] path = FilePaths.Relative(_from, key.File.Path).Split('/');
        Stack<string> folders = new(path.Take(path.Length - 1).Where(static folder => !s_plainFolders.Contains(folder)));
        string name = NameOf(key, folders);
        yield return name;
        while (folders.Count > 0)
        {
            name = folders.Pop() + "_" + name;
            yield return name;
        }
    }

    private static string NameOf(PartKey key, Stack<string> folders)
    {
        string stem = FilePaths.Stem(key.File.Path);
        stem = stem.EndsWith(".schema", StringComparison.OrdinalIgnoreCase) ? stem.Substring(0, stem.Length - ".schema".Length) : stem;
        string[] tokens = [.. key.Pointer.Tokens];
        if (tokens.Length == 0)
        {
            return s_plainStems.Contains(stem) && folders.Count > 0 ? folders.Pop() : stem;
        }

        string last = tokens[tokens.Length - 1];
        bool isNamed = tokens.Length > 1 && KeysAnywhere.HoldsNamed(tokens[tokens.Length - 2]);
        return !isNamed && (last.All(char.IsDigit) || OpenApiKinds.Schema.Knows(last)) ? stem + "_" + last : last;
    }

    private string Free(JsonPointer section, string name)
    {
        string free = name;
        _numbers.TryGetValue((section.Value, name), out int number);
        while (!TakenIn(section).Add(free))
        {
            number = Math.Max(number, 1) + 1;
            free = name + number.ToString(CultureInfo.InvariantCulture);
        }

        _numbers[(section.Value, name)] = number;
        return free;
    }

    private HashSet<string> TakenIn(JsonPointer section)
    {
        if (!_taken.TryGetValue(section.Value, out HashSet<string>? names))
        {
            names = new(StringComparer.Ordinal);
            _taken.Add(section.Value, names);
        }

        return names;
    }
}
