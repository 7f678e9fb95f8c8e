using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Model;
using KreaGen.Generator.OpenApi;
using KreaGen.Generator.OpenApi.Schemas;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Operations;

/// <summary>One media type of a <c>content</c> map.</summary>
/// <param name="Media">The media type.</param>
/// <param name="Kind">How it is read and written.</param>
/// <param name="Schema">Its schema; null for none.</param>
internal sealed record MediaEntry(MediaTypeObject Media, ContentKind Kind, SchemaView? Schema)
{
    /// <summary>The media type as the document writes it.</summary>
    public string MediaType => Media.Name;

    public bool IsStructured => Kind is ContentKind.Json or ContentKind.Form or ContentKind.Multipart or ContentKind.MultipartFiles;

    /// <summary>Whether it arrives item by item.</summary>
    public bool HasItems => BoundContent.IsOfItems(Kind);

    /// <summary>Whether the schema says that the content is one text or a run of bytes.</summary>
    public bool IsRaw => Schema is null || ValueTypes.Of(Schema) is ["string"];

    /// <summary>Whether it is text that is one value with a type of its own, such as a number, a date or a value of an enum.</summary>
    public bool IsScalarText => Kind == ContentKind.Text && MediaTypeNames.Bare(MediaType) == "text/plain" && Schema is not null
        && ValueTypes.Of(Schema).Where(static type => type != "null").ToList() switch
        {
            ["integer"] or ["number"] or ["boolean"] => true,
            ["string"] => Schema.Schema.Format is not null || Schema.Schema.Enum.Exists || Schema.Schema.ConstNode.Exists,
            _ => false,
        };

    /// <summary>What is preferred when a document offers several: JSON, then what has parts, then what is raw.</summary>
    public int Rank => Kind switch
    {
        ContentKind.Json => MediaTypeNames.Bare(MediaType) == "application/json" ? 0 : 1,
        ContentKind.Problem => 1,
        ContentKind.MultipartFiles => 2,
        ContentKind.Form or ContentKind.Multipart => 3,
        ContentKind.Events or ContentKind.JsonLines or ContentKind.JsonSequence => 4,
        ContentKind.Text => 5,
        _ => 6,
    };
}
