using System.Globalization;
using System.Text.Json.Nodes;
using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Documents;
using KreaGen.Generator.Documents.Validation;
using KreaGen.Generator.Text;

namespace KreaGen.Prism.Tests;

/// <summary>Makes a value that a schema allows: its own example where it has one, otherwise the simplest that fits.</summary>
internal sealed class SampleMaker(SpecSet specs)
{
    private const int Deepest = 8;

    private readonly SchemaReader _reader = new(specs);
    private readonly SchemaValidator _validator = new(specs.Root);

    public JsonNode? Make(JsonPointer schema) => Make(schema, 0);

    private JsonNode? Make(JsonPointer at, int depth)
    {
        SchemaView view = _reader.Read(at);
        foreach (string keyword in (string[])["example", "default", "const"])
        {
            if (view.Find(keyword) is { } given && _validator.Validate(specs.Find(at), given) is null)
            {
                return given.DeepClone();
            }
        }

        if ((view.Find("examples") as JsonArray ?? view.Find("enum") as JsonArray) is { Count: > 0 } listed)
        {
            return listed[0]?.DeepClone();
        }

        foreach (string keyword in (string[])["oneOf", "anyOf"])
        {
            if (!view.Has("properties") && view.Find(keyword, out JsonPointer holder) is JsonArray { Count: > 0 })
            {
                return Make(holder.Child(keyword).Child(0), depth + 1);
            }
        }

        return SchemaTypes.Of(view) is [var type, ..] ? OfType(type, view, depth) : JsonValue.Create("any");
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
            bool isReadOnly = _reader.Read(property.Value).Find("readOnly") is JsonValue flag && flag.TryGetValue(out bool yes) && yes;
            if (!isReadOnly && (view.Required().Contains(property.Key) || depth < 2) && depth < Deepest)
            {
                made[property.Key] = Make(property.Value, depth + 1);
            }
        }

        // What is required and not described can be anything.
        foreach (string name in view.Required().Where(name => view.PropertyAddresses(name).Count == 0))
        {
            made[name] = "text";
        }

        return made;
    }

    private JsonArray OfArray(SchemaView view, int depth)
    {
        int count = Math.Max(1, (int)Number(view, "minItems", 1));
        return view.Find("items", out JsonPointer holder) is JsonObject && depth < Deepest
            ? new([.. Enumerable.Range(0, count).Select(_ => Make(holder.Child("items"), depth + 1))])
            : [];
    }

    private static JsonValue OfNumber(SchemaView view)
    {
        decimal least = view.Has("minimum") ? Number(view, "minimum", 1) + 1 : 1;
        decimal most = Number(view, "maximum", decimal.MaxValue);
        return JsonValue.Create(Math.Min(least, most));
    }

    private static JsonValue OfText(SchemaView view)
    {
        string text = view.Find("format")?.GetValue<string>() switch
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
        return JsonValue.Create(text.PadRight((int)Number(view, "minLength", 0), 'x')[..(int)Math.Min(Number(view, "maxLength", text.Length + 1000), Math.Max(text.Length, Number(view, "minLength", 0)))]);
    }

    private static decimal Number(SchemaView view, string keyword, decimal otherwise)
        => view.Find(keyword) is { } node && decimal.TryParse(node.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) ? number : otherwise;
}
