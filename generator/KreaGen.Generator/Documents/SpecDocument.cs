using System.Text.Json.Nodes;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents;

/// <summary>One OpenAPI document of a client, before the client's documents become one tree.</summary>
internal sealed class SpecDocument(string path, JsonObject root, ISourceLocations locations)
{
    /// <summary>The file's path as the compiler gave it.</summary>
    public string Path { get; } = path;

    public string FileName { get; } = FilePaths.FileName(path);

    public JsonObject Root { get; } = root;

    public ISourceLocations Locations { get; } = locations;

    public SpecVersion Version { get; set; }

    /// <summary>The same document in other languages, by language tag.</summary>
    public IDictionary<string, SpecDocument> Variants { get; } = new SortedDictionary<string, SpecDocument>(StringComparer.OrdinalIgnoreCase);
}
