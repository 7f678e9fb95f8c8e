using System.Collections.Immutable;
using KreaGen.Generator.Binding.Names;
using KreaGen.Generator.Model;
using KreaGen.Generator.OpenApi.Schemas;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Schemas;

internal sealed partial class SchemaTypeBinder
{
    private readonly Dictionary<string, TypeId> _multipart = new(StringComparer.Ordinal);

    public SchemaView View(JsonPointer address) => reader.Read(address);

    /// <summary>Declares a type that no schema asks for.</summary>
    public TypeId Declare(JsonPointer address, TypeKind kind, NameSeed seed)
        => Add(new SchemaType(NextId, address, new(address, ImmutableArray<SchemaPart>.Empty), kind) { Place = seed.Made() });

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
        if (!_multipart.TryGetValue(key, out TypeId id))
        {
            (NameSeed place, bool isGiven) = TypePlaces.Of(view.Address, view, seed);
            var type = new SchemaType(NextId, view.Address, view, TypeKind.Record)
            {
                MultipartFields = fields,
                Place = place.Made(),
                IsNamedOnPurpose = isGiven,
            };
            id = Add(type);
            _multipart.Add(key, id);
            _types[id.Index] = type with { Members = Parts(type, files) };
        }

        return new(id, view, IsNullable: false);
    }

    private ImmutableArray<SchemaMember> Parts(SchemaType type, FileSchemas files)
    {
        HashSet<string> required = type.View.Schema.Required;
        ImmutableArray<SchemaMember>.Builder parts = ImmutableArray.CreateBuilder<SchemaMember>();
        foreach (KeyValuePair<string, JsonPointer> property in type.View.Properties())
        {
            SchemaView member = reader.Read(type.View.PropertyAddresses(property.Key));
            SchemaUse use = files.KindOf(property.Key, type.View) is { } kind
                ? FileUse(kind, member)
                : Bind(member, type.Place.Member(property.Key));
            parts.Add(new(property.Key, property.Value, use, required.Contains(property.Key)));
        }

        return parts.ToImmutable();
    }

    private SchemaUse FileUse(TypeKind kind, SchemaView member)
    {
        SchemaUse file = new(Add(new SchemaType(NextId, member.Address, member, TypeKind.File)), member, IsNullable: false);
        return kind == TypeKind.File
            ? file
            : new(Add(new SchemaType(NextId, member.Address, member, TypeKind.List) { Item = file }), member, IsNullable: false);
    }
}
