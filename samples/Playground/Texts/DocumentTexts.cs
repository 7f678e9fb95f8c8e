using YamlDotNet.RepresentationModel;

namespace KreaGen.Samples.Playground.Texts;

/// <summary>What the provider's document, in one language, says about the members of a request.</summary>
/// <param name="Descriptions">The first paragraph about a member, by its name on the wire.</param>
/// <param name="Values">What the values of a member mean, in the order of the document.</param>
/// <param name="Example">The document's own prompt.</param>
internal sealed record DocumentTexts(
    IReadOnlyDictionary<string, string> Descriptions, IReadOnlyDictionary<string, IReadOnlyList<string>> Values, string Example)
{
    private const string Member = "$.components.schemas.ImageGenerationRequest.properties.";

    /// <summary>Reads the document and the overlay of a language: <c>.ko</c>, or nothing for the neutral one.</summary>
    public static DocumentTexts Read(string suffix)
    {
        YamlNode members = Load($"krea-2-turbo{suffix}.yaml")["components"]["schemas"]["ImageGenerationRequest"]["properties"];
        Dictionary<string, string> descriptions = ((YamlMappingNode)members).ToDictionary(
            static member => Text(member.Key), static member => FirstParagraph(Text(member.Value["description"])), StringComparer.Ordinal);
        Dictionary<string, IReadOnlyList<string>> values = new(StringComparer.Ordinal);
        foreach (YamlMappingNode action in ((YamlSequenceNode)Load($"evolink.overlay{suffix}.yaml")["actions"]).Cast<YamlMappingNode>())
        {
            string target = Text(action["target"]);
            if (target.StartsWith(Member, StringComparison.Ordinal)
                && action.Children.TryGetValue("update", out YamlNode? update)
                && update is YamlMappingNode { Children: var added } && added.TryGetValue("x-enum-descriptions", out YamlNode? meanings))
            {
                values[target[Member.Length..]] = [.. ((YamlSequenceNode)meanings).Select(Text)];
            }
        }

        return new(descriptions, values, Text(members["prompt"]["example"]));
    }

    private static YamlNode Load(string name)
    {
        using Stream resource = typeof(DocumentTexts).Assembly.GetManifestResourceStream("texts/" + name)
            ?? throw new InvalidOperationException($"The program was built without {name}.");
        using var reader = new StreamReader(resource);
        var documents = new YamlStream();
        documents.Load(reader);
        return documents.Documents[0].RootNode;
    }

    // Paragraphs are Markdown: its code marks read well enough without their quotes.
    private static string FirstParagraph(string description) => description.Split("\n\n", 2)[0].Replace("`", "", StringComparison.Ordinal).Trim();

    private static string Text(YamlNode node) => ((YamlScalarNode)node).Value ?? "";
}
