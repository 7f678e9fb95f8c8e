using System.Collections.Concurrent;
using YamlDotNet.RepresentationModel;

namespace KreaGen.Samples.Playground.Texts;

/// <summary>A provider's document, in one language, and its overlay.</summary>
internal sealed class DocumentTexts
{
    private static readonly ConcurrentDictionary<(string Document, string Language), DocumentTexts> Known = new();

    private readonly YamlNode _schemas;
    private readonly Dictionary<string, IReadOnlyList<string>> _meanings = new(StringComparer.Ordinal);

    private DocumentTexts(string document, string overlay)
    {
        _schemas = Load(document)["components"]["schemas"];
        foreach (YamlMappingNode action in ((YamlSequenceNode)Load(overlay)["actions"]).Cast<YamlMappingNode>())
        {
            if (action.Children.TryGetValue("update", out YamlNode? update)
                && update is YamlMappingNode { Children: var added } && added.TryGetValue("x-enum-descriptions", out YamlNode? meanings))
            {
                _meanings[Text(action["target"])] = [.. ((YamlSequenceNode)meanings).Select(Text)];
            }
        }
    }

    /// <summary>Reads a document and its overlay, by the convention for localized files: <c>name.ko.yaml</c>, English is neutral.</summary>
    public static DocumentTexts Read(string document, string overlay, string language)
    {
        string ending = language == "en" ? ".yaml" : $".{language}.yaml";
        return Known.GetOrAdd((document, language), _ => new(document + ending, overlay + ending));
    }

    /// <summary>The first paragraph about a member of a schema, without the quotes of its Markdown, which reads well enough without.</summary>
    public string About(string schema, string member)
        => Text(_schemas[schema]["properties"][member]["description"]).Split("\n\n", 2)[0].Replace("`", "", StringComparison.Ordinal).Trim();

    public string ExampleOf(string schema, string member) => Text(_schemas[schema]["properties"][member]["example"]);

    /// <summary>What the values of a member mean, in the order of the document.</summary>
    public IReadOnlyList<string> Meanings(string schema, string member)
        => _meanings.GetValueOrDefault($"$.components.schemas.{schema}.properties.{member}") ?? [];

    private static YamlNode Load(string name)
    {
        using Stream resource = typeof(DocumentTexts).Assembly.GetManifestResourceStream("texts/" + name)
            ?? throw new InvalidOperationException($"The program was built without {name}.");
        using var reader = new StreamReader(resource);
        var documents = new YamlStream();
        documents.Load(reader);
        return documents.Documents[0].RootNode;
    }

    private static string Text(YamlNode node) => ((YamlScalarNode)node).Value ?? "";
}
