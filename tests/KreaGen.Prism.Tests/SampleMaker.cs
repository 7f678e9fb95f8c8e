using System.Globalization;
using System.Text.Json.Nodes;
using KreaGen.Generator.Documents;
using KreaGen.Generator.Documents.Structure;
using KreaGen.Generator.Documents.Validation;
using KreaGen.Generator.OpenApi;
using KreaGen.Generator.OpenApi.Schemas;
using KreaGen.Generator.Text;

namespace KreaGen.Prism.Tests;

/// <summary>Makes a value that a schema allows: its own example where it has one, otherwise the simplest that fits.</summary>
internal sealed class SampleMaker(SpecSet specs)
{
    private const int MaxDepth = 8;

    private readonly SchemaReader _reader = new(new OpenApiDescription(specs));
    private readonly SchemaValidator _validator = new(specs.Root);

    public JsonNode? Make(JsonPointer schema) => Make(schema, 0);

    private JsonNode? Make(JsonPointer at, int depth)
    {
        SchemaView view = _reader.Read(at);
        foreach (Keyword keyword in (Keyword[])[Keywords.Example, Keywords.Default, Keywords.Const])
        {
            if (view.Schema.Find(keyword).Json is { } given && _validator.Validate(specs.Find(at), given) is null)
            {
                return given.DeepClone();
            }
        }

        if ((view.Schema.Find(Keywords.Examples).Json as JsonArray ?? view.Schema.Enum.Json as JsonArray) is { Count: > 0 } listed)
        {
            return listed[0]?.DeepClone();
        }

        foreach (Keyword keyword in (Keyword[])[Keywords.OneOf, Keywords.AnyOf])
        {
            if (!view.Has(Keywords.Properties) && view.Schema.Find(keyword) is { IsList: true, Count: > 0 } variants)
            {
                return Make(variants[0].Pointer, depth + 1);
            }
        }

        return JsonSchemaTypes.Of(view) is [var type, ..] ? OfType(type, view, depth) : JsonValue.Create("any");
    }

    private JsonNode? OfType(string type, SchemaView view, int depth) => type switch
    {
        "object" => OfObject(view, depth),
        "array" => OfArray(view, depth),
        "integer" or "number" => OfNumber(view),
        "boolean" => JsonValue.Create(true),
        "null" => null,
        _ => OfText(view),
    };

    private JsonObject OfObject(SchemaView view, int depth)
    {
        var made = new JsonObject();
        foreach (KeyValuePair<string, JsonPointer> property in view.Properties())
        {
            bool isReadOnly = _reader.Read(property.Value).Schema.IsReadOnly;
            if (!isReadOnly && (view.Schema.Required.Contains(property.Key) || depth < 2) && depth < MaxDepth)
            {
                made[property.Key] = Make(property.Value, depth + 1);
            }
        }

        // What is required and not described can be anything.
        foreach (string name in view.Schema.Required.Where(name => view.PropertyAddresses(name).Count == 0))
        {
            made[name] = "text";
        }

        return made;
    }

    private JsonArray OfArray(SchemaView view, int depth)
    {
        int count = Math.Max(1, (int)Number(view, Keywords.MinItems, 1));
        return view.Schema.Items is { IsObject: true } items && depth < MaxDepth
            ? new([.. Enumerable.Range(0, count).Select(_ => Make(items.Pointer, depth + 1))])
            : [];
    }

    private static JsonValue OfNumber(SchemaView view)
    {
        decimal least = view.Has(Keywords.Minimum) ? Number(view, Keywords.Minimum, 1) + 1 : 1;
        decimal most = Number(view, Keywords.Maximum, decimal.MaxValue);
        return JsonValue.Create(Math.Min(least, most));
    }

    private static JsonValue OfText(SchemaView view)
    {
        string text = view.Schema.Format switch
        {
            "date-time" => "2026-01-02T03:04:05Z",
            "date" => "2026-01-02",
            "time" => "03:04:05Z",
            "uuid" => "123e4567-e89b-42d3-a456-426614174000",
            "uri" or "url" => "https://example.com/a",
            "email" => "a@example.com",
            "byte" => "AAEC",
            "ipv4" => "192.0.2.1",
            "hostname" => "example.com",
            _ => "text",
        };
        return JsonValue.Create(text.PadRight((int)Number(view, Keywords.MinLength, 0), 'x')[..(int)Math.Min(Number(view, Keywords.MaxLength, text.Length + 1000), Math.Max(text.Length, Number(view, Keywords.MinLength, 0)))]);
    }

    private static decimal Number(SchemaView view, Keyword keyword, decimal otherwise)
        => view.Schema.Find(keyword).Json is { } node && decimal.TryParse(node.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) ? number : otherwise;
}
