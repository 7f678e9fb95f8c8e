using KreaGen.Generator.Model;
using KreaGen.Generator.OpenApi;
using KreaGen.Generator.OpenApi.Schemas;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Schemas;

/// <summary>
/// Tells which parts of a multipart body are files: the words of 3.0 (<c>format: binary</c>) and those of 3.1 (<c>contentMediaType</c>, or no type at all).
/// </summary>
/// <param name="reader">Reads schemas.</param>
/// <param name="fields">What the document says of single parts.</param>
/// <param name="untypedIsFile">Whether a schema without a type means bytes, as it does from 3.1 on.</param>
internal sealed class FileSchemas(SchemaReader reader, IReadOnlyList<FieldModel> fields, bool untypedIsFile)
{
    /// <summary><see cref="TypeKind.File"/>, <see cref="TypeKind.List"/> for several, null for no file.</summary>
    public TypeKind? KindOf(string name, SchemaView owner)
    {
        SchemaView part = Sole(reader.Read(owner.PropertyAddresses(name)));
        string? contentType = fields.FirstOrDefault(field => field.Name == name)?.ContentType;
        if (IsFile(part, contentType))
        {
            return TypeKind.File;
        }

        return part.Schema.Items is { Exists: true } items && IsFile(reader.Read(items.Pointer), contentType) ? TypeKind.List : null;
    }

    public static bool IsBinary(SchemaView view)
        => ValueTypes.Of(view) is ["string"] && view.Schema.Format is "binary";

    private bool IsFile(SchemaView view, string? contentType)
    {
        if (IsBinary(view))
        {
            return true;
        }

        string? mediaType = view.Schema.ContentMediaType;
        bool isString = ValueTypes.Of(view) is ["string"];
        if (mediaType is not null && !view.Schema.HasContentEncoding && (isString || !view.Schema.HasType))
        {
            return !MediaTypeNames.IsTextual(mediaType);
        }

        return view.Schema.SaysNothingOfValues && ValueTypes.Of(view).Count == 0
            && (contentType is null ? untypedIsFile : !MediaTypeNames.IsTextual(contentType));
    }

    /// <summary>The schema, or the one variant of it that is not null: how 3.1 says that a file may be absent.</summary>
    private SchemaView Sole(SchemaView view)
    {
        List<OpenApiNode> variants = view.Offers.SelectMany(static offer => offer.Listed).Take(2).ToList();
        return variants.Count == 1 ? reader.Read(variants[0].Pointer) : view;
    }
}
