using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace KreaGen.Benchmarks.Tests;

/// <summary>
/// Writes the same document in other words: members in any order, some of them twice, letters escaped, white space, and members
/// that nobody knows. <see cref="Expected"/> is what it says.
/// </summary>
internal sealed class Shaker
{
    // System.Text.Json finds the discriminator neither escaped nor twice.
    private const string Discriminator = "kind";
    private const string Stranger = "x-";

    private static readonly string[] Unknown = ["null", "-0", "1e400", "12345678901234567890123", "0.10", "\"\\ud83d\\ude00 \\u0000\"", "[1,[2,{\"a\":[]}]]", "{\"deep\":{\"er\":true}}", "\"\""];

    private readonly Random _random;
    private readonly StringBuilder _text = new();

    public Shaker(int seed, ReadOnlySpan<byte> json)
    {
        _random = new(seed);
        Expected = JsonNode.Parse(json)!;
        Write(Expected);
    }

    public JsonNode Expected { get; }

    public byte[] Utf8 => Encoding.UTF8.GetBytes(_text.ToString());

    private void Write(JsonNode? node)
    {
        Space();
        switch (node)
        {
            case JsonObject known:
                WriteObject(known);
                break;
            case JsonArray items:
                _text.Append('[');
                for (int i = 0; i < items.Count; i++)
                {
                    _text.Append(i == 0 ? "" : ",");
                    Write(items[i]);
                }

                _text.Append(']');
                break;
            case JsonValue value when value.GetValueKind() == JsonValueKind.String:
                WriteText(value.GetValue<string>(), mayEscape: true);
                break;
            default:
                _text.Append(node?.ToJsonString() ?? "null");
                break;
        }

        Space();
    }

    private void WriteObject(JsonObject node)
    {
        List<string> names = [.. node.Select(static member => member.Key)];
        if (Chance(15))
        {
            AddUnknown(node, names);
        }

        string[] order = [.. names];
        _random.Shuffle(order);
        List<string> written = [.. order];
        if (order.Length > 0 && Chance(20) && order[_random.Next(order.Length)] is var twice and not Discriminator)
        {
            written.Insert(_random.Next(written.Count), twice);
        }

        _text.Append('{');
        for (int i = 0; i < written.Count; i++)
        {
            _text.Append(i == 0 ? "" : ",");
            Space();
            WriteText(written[i], mayEscape: written[i] != Discriminator);
            _text.Append(':');
            if (written[i].StartsWith(Stranger, StringComparison.Ordinal))
            {
                // Kept as it comes, whatever it is.
                _text.Append(node[written[i]]?.ToJsonString() ?? "null");
            }
            else
            {
                Write(node[written[i]]);
            }
        }

        _text.Append('}');
    }

    // A map has members of its own: what is added to it must be text.
    private void AddUnknown(JsonObject node, List<string> names)
    {
        string name = Stranger + _random.Next(1000).ToString(CultureInfo.InvariantCulture);
        bool isMap = node.Parent is JsonObject && node.GetPropertyName() == "metadata";
        node[name] = isMap ? "more" : JsonNode.Parse(Unknown[_random.Next(Unknown.Length)]);
        names.Add(name);
    }

    private void WriteText(string text, bool mayEscape)
    {
        _text.Append('"');
        foreach (char letter in text)
        {
            bool must = letter is '"' or '\\' or < ' ';
            _text.Append(must || (mayEscape && Chance(4)) ? string.Create(CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}") : letter);
        }

        _text.Append('"');
    }

    private void Space()
    {
        if (Chance(10))
        {
            _text.Append("\r\n\t "[_random.Next(4)]);
        }
    }

    private bool Chance(int percent) => _random.Next(100) < percent;
}
