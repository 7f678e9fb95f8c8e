using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Collections;
using KreaGen.Generator.Documents;
using KreaGen.Generator.Model;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Docs;

/// <summary>Collects what a document says about an element, in the wanted languages.</summary>
internal sealed class DocReader(SpecSet specs, EquatableArray<string> languages)
{
    private static readonly string[] Describing = ["description", "title"];

    /// <summary>The first of the named texts that the element at an address has.</summary>
    public DocModel Read(JsonPointer address, params string[] members)
    {
        foreach (string member in members)
        {
            EquatableArray<DocText> texts = Texts(address, member);
            if (!texts.IsEmpty)
            {
                return new() { Texts = texts };
            }
        }

        return DocModel.None;
    }

    /// <summary>Summary and description of an operation as one text.</summary>
    public DocModel ReadOperation(JsonPointer address) => ReadBoth(address, "summary", "description");

    /// <summary>Sentences that an operation goes to a server of its own.</summary>
    public IEnumerable<DocText> ReadServer(string address)
        => languages.Select(language => new DocText(language, FactWriter.SentTo(address, FactWords.For(language))));

    /// <summary>Title and description of the service as one text.</summary>
    public DocModel ReadInfo(JsonPointer address) => ReadBoth(address, "title", "description");

    /// <summary>What is said of a schema itself, for the type that stands for it.</summary>
    public DocModel ReadType(Shape shape)
        => shape.View.Parts.Length == 0 ? DocModel.None : Read(shape.View.Parts[0].Address, "description", "title");

    /// <summary>What is said of a schema where it is used, with its limits, default and example.</summary>
    public DocModel ReadUse(SchemaView view, LimitsModel limits)
        => new() { Texts = Described(view), Facts = Facts(view, limits).ToEquatableArray() };

    /// <summary>That the element at an address is deprecated, in the document's words; null when it is not.</summary>
    public string? ReadDeprecation(JsonPointer address)
        => specs.Find(address) is { } element && DeprecationWords.Say(element)
            ? DeprecationWords.Of(element, Read(address, "description").Texts.Concat(Read(address, "summary", "title").Texts))
            : null;

    /// <summary>That a schema is deprecated where it is used; null when it is not.</summary>
    public string? ReadDeprecation(SchemaView view) => view.Parts.Length > 0 ? ReadDeprecation(view.Parts[0].Address) : null;

    /// <summary>That a type is deprecated; null when it is not.</summary>
    public string? ReadTypeDeprecation(Shape shape)
        => shape.View.Find("deprecated", out JsonPointer owner).IsTrue() ? ReadDeprecation(owner) : null;

    /// <summary>That a value of an enum is deprecated; null when it is not.</summary>
    public string? ReadDeprecation(ShapeValue value)
        => value.Deprecated is { } place
            ? DeprecationWords.Of(specs.Find(place), value.Described is var (owner, member) ? Read(owner, member).Texts : [])
            : null;

    private IEnumerable<DocText> Facts(SchemaView view, LimitsModel limits)
        => languages.SelectMany(language => FactWriter.Write(view, limits, FactWords.For(language)).Select(fact => new DocText(language, fact)));

    private DocModel ReadBoth(JsonPointer address, string heading, string body)
    {
        EquatableArray<DocText> headings = Texts(address, heading);
        EquatableArray<DocText> bodies = Texts(address, body);
        IEnumerable<string> spoken = headings.Concat(bodies).Select(static text => text.Language).Distinct(StringComparer.Ordinal);
        return new()
        {
            Texts = spoken.Select(language => new DocText(language, Join(Find(headings, language), Find(bodies, language)))).ToEquatableArray(),
        };
    }

    private EquatableArray<DocText> Described(SchemaView view)
    {
        foreach (string member in Describing)
        {
            foreach (SchemaPart part in view.Parts)
            {
                EquatableArray<DocText> texts = Texts(part.Address, member);
                if (!texts.IsEmpty)
                {
                    return texts;
                }
            }
        }

        return default;
    }

    private EquatableArray<DocText> Texts(JsonPointer address, string member)
        => specs.TextAt(address, member).Texts is { IsEmpty: false } texts
            ? texts.Select(static text => new DocText(text.Language, text.Text)).ToEquatableArray()
            : EquatableArray<DocText>.Empty;

    private static string? Find(EquatableArray<DocText> texts, string language)
        => texts.FirstOrDefault(text => text.Language == language)?.Text;

    private static string Join(string? summary, string? description)
        => summary is null || description is null || description.StartsWith(summary, StringComparison.Ordinal)
            ? description ?? summary ?? ""
            : summary.TrimEnd() + "\n\n" + description;
}
