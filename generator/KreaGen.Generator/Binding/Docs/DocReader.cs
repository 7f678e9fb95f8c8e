using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Collections;
using KreaGen.Generator.Constraints;
using KreaGen.Generator.Model;
using KreaGen.Generator.OpenApi;
using KreaGen.Generator.OpenApi.Schemas;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Docs;

/// <summary>Collects what a document says about an element, in the wanted languages.</summary>
internal sealed class DocReader(EquatableArray<string> languages)
{
    /// <summary>The first of the texts that says anything.</summary>
    public static DocModel Read(params LocalizedText[] texts)
        => Array.Find(texts, static text => !text.IsEmpty) is { } said ? new() { Texts = Texts(said) } : DocModel.None;

    /// <summary>Summary and description of an operation as one text.</summary>
    public static DocModel ReadOperation(OperationObject operation) => ReadBoth(operation.Summary, operation.Description);

    /// <summary>Title and description of the service as one text.</summary>
    public static DocModel ReadInfo(InfoObject info) => ReadBoth(info.Title, info.Description);

    /// <summary>What is said of a schema itself, for the type that stands for it.</summary>
    public static DocModel ReadType(SchemaType shape) => shape.View.Parts is [var own, ..] ? Read(own.Description, own.Title) : DocModel.None;

    /// <summary>That an element is deprecated, in the document's words; null when it is not.</summary>
    public static string? ReadDeprecation(DeprecationNotice notice)
        => notice.IsStated ? DeprecationReasons.Of(notice.Reasons, notice.Descriptions) : null;

    /// <summary>That a schema is deprecated where it is used; null when it is not.</summary>
    public static string? ReadDeprecation(SchemaView view) => view.Parts is [var own, ..] ? ReadDeprecation(own.Deprecation) : null;

    /// <summary>That a type is deprecated; null when it is not.</summary>
    public static string? ReadTypeDeprecation(SchemaType shape) => ReadDeprecation(shape.View.Schema.Deprecation);

    /// <summary>That a value of an enum is deprecated; null when it is not.</summary>
    public static string? ReadDeprecation(EnumEntry value)
        => value.DeprecatedBy.Exists ? DeprecationReasons.Of(new DeprecationNotice(value.DeprecatedBy).Reasons, [value.Description.Localized]) : null;

    /// <summary>Sentences that an operation goes to a server of its own.</summary>
    public IEnumerable<DocText> ReadServer(string address)
        => languages.Select(language => new DocText(language, ConstraintSentences.SentTo(address, language)));

    /// <summary>What is said of a schema where it is used, with its constraints, default and example.</summary>
    public DocModel ReadUse(SchemaView view, ConstraintSet constraints)
        => new() { Texts = Described(view), Facts = Facts(view, constraints).ToEquatableArray() };

    private IEnumerable<DocText> Facts(SchemaView view, ConstraintSet constraints)
        => languages.SelectMany(language => ConstraintSentences.Write(view, constraints, language).Select(fact => new DocText(language, fact)));

    private static DocModel ReadBoth(LocalizedText heading, LocalizedText body)
    {
        EquatableArray<DocText> headings = Texts(heading);
        EquatableArray<DocText> bodies = Texts(body);
        IEnumerable<string> spoken = headings.Concat(bodies).Select(static text => text.Language).Distinct(StringComparer.Ordinal);
        return new()
        {
            Texts = spoken.Select(language => new DocText(language, Join(Find(headings, language), Find(bodies, language)))).ToEquatableArray(),
        };
    }

    /// <summary>The nearest description, or title where no part has one.</summary>
    private static EquatableArray<DocText> Described(SchemaView view)
    {
        foreach (SchemaPart part in view.Parts)
        {
            if (part.Description is { IsEmpty: false } description)
            {
                return Texts(description);
            }
        }

        foreach (SchemaPart part in view.Parts)
        {
            if (part.Title is { IsEmpty: false } title)
            {
                return Texts(title);
            }
        }

        return default;
    }

    private static EquatableArray<DocText> Texts(LocalizedText localized)
        => localized.Texts is { IsEmpty: false } texts
            ? texts.Select(static text => new DocText(text.Language, text.Text)).ToEquatableArray()
            : EquatableArray<DocText>.Empty;

    private static string? Find(EquatableArray<DocText> texts, string language)
        => texts.FirstOrDefault(text => text.Language == language)?.Text;

    private static string Join(string? summary, string? description)
        => summary is null || description is null || description.StartsWith(summary, StringComparison.Ordinal)
            ? description ?? summary ?? ""
            : summary.TrimEnd() + "\n\n" + description;
}
