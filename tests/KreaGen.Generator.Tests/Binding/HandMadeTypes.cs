using System.Collections.Immutable;
using System.Text.Json.Nodes;
using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Documents;
using KreaGen.Generator.Model;
using KreaGen.Generator.OpenApi;
using KreaGen.Generator.OpenApi.Schemas;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Tests.Binding;

/// <summary>Types as discovery finds them, made without a document.</summary>
internal sealed class HandMadeTypes
{
    private readonly List<SchemaType> _all = [];

    public FoundTypes Found => new([.. _all]);

    public static SchemaUse Use(SchemaType type, bool isNullable = false) => new(type.Id, type.View, isNullable);

    /// <summary>What an object of keywords says at an address.</summary>
    public static SchemaView View(string address, string keywords)
    {
        var pointer = new JsonPointer(address);
        JsonNode node = JsonNode.Parse(keywords)!;
        var specs = new SpecSet(new JsonObject(), new NodeSourceMap(), [""], new HashSet<JsonPointer>(), []);
        return new(pointer, [new SchemaPart(new OpenApiNode(specs, node, pointer))]);
    }

    public SchemaType Add(string address, TypeChoice type, string name = "", string? fingerprint = null, string keywords = "{}")
    {
        var added = new SchemaType(new(_all.Count), new(address), View(address, keywords), type)
        {
            Place = new(name, name),
            Fingerprint = fingerprint,
        };
        _all.Add(added);
        return added;
    }

    /// <summary>An inline type of a member or parameter.</summary>
    public SchemaType AddOf(string owner, string member, TypeKind kind, string fingerprint)
        => Set(Add($"/{owner}/{member}", kind, "", fingerprint) with { Place = new NameSeed(owner, owner).Member(member).Made() });

    /// <summary>A text, which is nobody's declaration.</summary>
    public SchemaType Text(string address, string keywords = "{}") => Add(address, ScalarType.String, keywords: keywords);

    public SchemaType Record(string address, string name, params (string WireName, SchemaType Type)[] members)
        => Holding(Add(address, TypeKind.Record, name), members);

    public SchemaType Union(string address, string name, string keywords, params SchemaType[] variants)
    {
        SchemaType union = Add(address, TypeKind.Union, name, keywords: keywords);
        return Set(union with
        {
            Variants = [.. variants.Select((variant, index) => new SchemaUnionCase(new($"{address}/oneOf/{index}"), variant.Address, Use(variant), IsFallback: false))],
        });
    }

    public SchemaType Enum(string address, string name, params string[] values) => Set(Add(address, TypeKind.Enum, name) with
    {
        Values = [.. values.Select((value, index) => new SchemaEnumValue(
            new EnumEntry(new(JsonValue.Create(value)), value, new(null!, null, new($"{address}/enum/{index}")), null)))],
    });

    public SchemaType List(string address, SchemaType item) => Set(Add(address, TypeKind.List) with { Item = Use(item) });

    /// <summary>The type with other members; those that hold it find the new one.</summary>
    public SchemaType Holding(SchemaType type, params (string WireName, SchemaType Type)[] members) => Set(type with
    {
        Members = [.. members.Select(member => Member(type.Address.Value, member.WireName, member.Type))],
    });

    public SchemaType Set(SchemaType type) => _all[type.Id.Index] = type;

    private static SchemaMember Member(string owner, string wireName, SchemaType type)
        => new(wireName, new($"{owner}/properties/{wireName}"), Use(type), IsRequired: true);
}
