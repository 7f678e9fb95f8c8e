using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using KreaGen.Generator.Diagnostics;

namespace KreaGen.Generator.Text.Json;

/// <summary>Makes the tree of one JSON text; containers join their parent when they are complete.</summary>
internal sealed class JsonComposer(Reading reading, byte[] json)
{
    private readonly Stack<JsonNode> _open = new();
    private readonly Stack<string?> _keys = new();
    private readonly JsonKeys _names = new();
    private string? _key;
    private JsonNode? _root;

    public bool HasDuplicates { get; private set; }

    /// <exception cref="JsonException">The text breaks JSON's grammar.</exception>
    public bool TryCompose(out JsonNode? root)
    {
        // The reader's own limit lies above ours, so that ours speaks first.
        Utf8JsonReader reader = new(json, new JsonReaderOptions { MaxDepth = reading.Quotas.Depth + 1 });
        while (reader.Read())
        {
            if (!Take(ref reader))
            {
                root = null;
                return false;
            }
        }

        root = _root;
        return true;
    }

    private bool Take(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                return IsReadable(ref reader) && Expect(_names.Read(ref reader));
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                JsonNode closed = _open.Pop();
                _key = _keys.Pop();
                return Place(closed);
            case JsonTokenType.StartObject:
                return Charge(ref reader) && Open(ref reader, new JsonObject());
            case JsonTokenType.StartArray:
                return Charge(ref reader) && Open(ref reader, new JsonArray());
            case JsonTokenType.Number:
                return Charge(ref reader) && IsNumber(ref reader) && Place(NumberNode.Create(ref reader));
            case JsonTokenType.String:
                return Charge(ref reader) && IsReadable(ref reader) && Place(JsonValue.Create(reader.GetString()));
            case JsonTokenType.Null:
                return Charge(ref reader) && Place(null);
            default:
                return Charge(ref reader) && Place(JsonValue.Create(reader.TokenType == JsonTokenType.True));
        }
    }

    private bool Expect(string key)
    {
        _key = key;
        return true;
    }

    private bool Charge(ref Utf8JsonReader reader)
    {
        if (_open.Count == 0 && !reading.IsPart && reader.TokenType != JsonTokenType.StartObject)
        {
            return Report(Descriptors.RootNotMapping, ref reader, reader.TokenType == JsonTokenType.StartArray ? "a list" : "a single value");
        }

        return reading.ChargeNode() || Report(Descriptors.NodesExceeded, ref reader, Reading.Number(reading.Quotas.Nodes));
    }

    private bool Open(ref Utf8JsonReader reader, JsonNode container)
    {
        if (_open.Count >= reading.Quotas.Depth)
        {
            return Report(Descriptors.DepthExceeded, ref reader, Reading.Number(reading.Quotas.Depth));
        }

        _open.Push(container);
        _keys.Push(_key);
        return true;
    }

    private bool Place(JsonNode? node)
    {
        if (_open.Count == 0)
        {
            _root = node;
        }
        else if (_open.Peek() is not JsonObject parent)
        {
            ((JsonArray)_open.Peek()).Add(node);
        }
        else if (parent.ContainsKey(_key!))
        {
            HasDuplicates = true;
            parent[_key!] = node;
        }
        else
        {
            parent.Add(_key!, node);
        }

        return true;
    }

    private bool IsReadable(ref Utf8JsonReader reader)
    {
        if (reader.ValueSpan.Length > reading.Quotas.ScalarLength)
        {
            int length = Encoding.UTF8.GetCharCount(reader.ValueSpan.ToArray());
            if (length > reading.Quotas.ScalarLength)
            {
                return Report(Descriptors.ScalarTooLong, ref reader, Reading.Number(length), Reading.Number(reading.Quotas.ScalarLength));
            }
        }

        return !reader.ValueIsEscaped
            || JsonEscapes.ArePaired(reader.ValueSpan)
            || Report(Descriptors.JsonSyntax, ref reader, "this string escapes one half of a surrogate pair; escape both halves");
    }

    private bool IsNumber(ref Utf8JsonReader reader)
    {
        if (reader.ValueSpan.Length > reading.Quotas.ScalarLength || !NumberNode.IsFinite(reader.ValueSpan))
        {
            int shown = Math.Min(reader.ValueSpan.Length, 100);
            string number = Encoding.ASCII.GetString(reader.ValueSpan.Slice(0, shown).ToArray());
            return Report(Descriptors.NumberOutOfRange, ref reader, Excerpt.Of(number));
        }

        return true;
    }

    private bool Report(Microsoft.CodeAnalysis.DiagnosticDescriptor descriptor, ref Utf8JsonReader reader, params string[] arguments)
    {
        int start = (int)reader.TokenStartIndex;
        int length = JsonLocations.LengthOf(ref reader);
        int first = Encoding.UTF8.GetCharCount(json, 0, start);
        return reading.Report(descriptor, first, first + Encoding.UTF8.GetCharCount(json, start, length), arguments);
    }
}
