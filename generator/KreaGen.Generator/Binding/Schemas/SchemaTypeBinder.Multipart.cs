using System.Collections.Immutable;
using KreaGen.Generator.Binding.Names;
using KreaGen.Generator.Model;
using KreaGen.Generator.OpenApi.Schemas;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Schemas;

internal sealed partial class SchemaTypeBinder
{
    private readonly Dictionary<string, SchemaType> _multipart = new(StringComparer.Ordinal);

    public SchemaView View(JsonPointer address) => reader.Read(address);

    /// <summary>Declares a type that no schema asks for.</summary>
    public SchemaType Declare(JsonPointer address, TypeKind kind, NameSeed seed)
    {
        var shape = new SchemaType(address, new(address, ImmutableArray<SchemaPart>.Empty)) { Type = kind, Place = seed };
        AllTypes.Add(shape);
        return shape;
    }

    /// <summary>Whether a part of a multipart body is a file.</summary>
    public bool HasFiles(SchemaView view, IReadOnlyList<FieldModel> fields, bool untypedIsFile)
    {
        var files = new FileSchemas(reader, fields, untypedIsFile);
        return view.Properties().Any(property => files.KindOf(property.Key, view) is not null);
    }

    /// <summary>
    /// The record of a multipart body that holds files: a type of its own, beside the one that JSON has of the same schema, because files are no JSON.
    /// </summary>
    public SchemaUse BindMultipart(SchemaView view, IReadOnlyList<FieldModel> fields, bool untypedIsFile, NameSeed seed)
    {
        var files = new FileSchemas(reader, fields, untypedIsFile);
        string key = view.Address.Value + "\n" + string.Join("\n", fields);
        if (!_multipart.TryGetValue(key, out SchemaType? shape))
        {
            shape = new SchemaType(view.Address, view) { Type = TypeKind.Record, MultipartFields = fields };
            NameSeed place = SeedOf(shape, seed);
            shape.Place = place;
            _multipart.Add(key, shape);
            AllTypes.Add(shape);
            AddParts(shape, files, place);
        }

        return new(shape, view, IsNullable: false);
    }

    private void AddParts(SchemaType shape, FileSchemas files, NameSeed place)
    {
        HashSet<string> required = shape.View.Schema.Required;
        foreach (KeyValuePair<string, JsonPointer> property in shape.View.Properties())
        {
            SchemaView member = reader.Read(shape.View.PropertyAddresses(property.Key));
            SchemaUse use = files.KindOf(property.Key, shape.View) is { } kind
                ? FileUse(kind, member)
                : Bind(member, place.Append(Identifiers.Pascal(property.Key)));
            shape.Members.Add(new(property.Key, property.Value, use, required.Contains(property.Key)));
        }
    }

    private static SchemaUse FileUse(TypeKind kind, SchemaView member)
    {
        SchemaUse file = new(new SchemaType(member.Address, member) { Type = TypeKind.File }, member, IsNullable: false);
        return kind == TypeKind.File
            ? file
            : new(new SchemaType(member.Address, member) { Type = TypeKind.List, Item = file }, member, IsNullable: false);
    }
}
