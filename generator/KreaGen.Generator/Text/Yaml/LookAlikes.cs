using System.Text.Json.Nodes;
using KreaGen.Generator.Diagnostics;
using YamlDotNet.Core.Events;

namespace KreaGen.Generator.Text.Yaml;

/// <summary>
/// Warns of YAML 1.1 look-alikes where OpenAPI wants a text: we read them by YAML 1.2, but the author's
/// other tools may not, and then client and server disagree about the values of an enum.
/// </summary>
internal sealed class LookAlikes(Reading reading)
{
    private readonly List<Candidate> _candidates = [];

    /// <summary>Notes a plain scalar that is about to be placed in the innermost open container.</summary>
    public void Consider(Stack<YamlFrame> open, string value, Scalar scalar)
    {
        LookAlike shape = LookAlikeKind.Of(value);
        if (shape == LookAlike.None)
        {
            return;
        }

        YamlFrame frame = open.Peek();
        (JsonObject? owner, string? key) = frame.Mapping is { } mapping
            ? (mapping, frame.Key)
            : frame.OwnKey == "enum" ? (open.ElementAt(1).Mapping, "enum") : (null, null);
        bool isVersion = key == "version" && frame.OwnKey == "info" && open.Count == 2;
        if (owner is not null && (isVersion || key is "enum" or "default" or "example" or "const" or "pattern"))
        {
            _candidates.Add(new Candidate(owner, key!, value, shape, (int)scalar.Start.Index, (int)scalar.End.Index));
        }
    }

    /// <summary>Reports the candidates that are really ambiguous, now that their siblings are known.</summary>
    public void Report()
    {
        foreach (Candidate candidate in _candidates)
        {
            if (WantsText(candidate))
            {
                reading.Report(
                    Descriptors.LookAlike,
                    candidate.Start,
                    candidate.End,
                    Excerpt.Of(candidate.Value),
                    candidate.Kind == LookAlike.Octal ? "the decimal number " + YamlNumber.ToJson(candidate.Value, PlainKind.Integer) : "a string",
                    Other(candidate.Kind));
            }
        }
    }

    private static bool WantsText(Candidate candidate)
    {
        if (candidate.Kind == LookAlike.Date
            && (candidate.Key == "example" || Has(candidate.Owner, "format", "date") || Has(candidate.Owner, "format", "date-time")))
        {
            return false;
        }

        return candidate.Key switch
        {
            "version" or "pattern" => true,
            "enum" => !candidate.Owner.ContainsKey("type") || Has(candidate.Owner, "type", "string"),
            _ => Has(candidate.Owner, "type", "string"),
        };
    }

    private static bool Has(JsonObject owner, string key, string text) => owner[key] switch
    {
        JsonValue value => Is(value, text),
        JsonArray list => list.Any(item => item is JsonValue value && Is(value, text)),
        _ => false,
    };

    private static bool Is(JsonValue value, string text) => value.TryGetValue(out string? actual) && actual == text;

    private static string Other(LookAlike kind) => kind switch
    {
        LookAlike.Boolean => "a boolean",
        LookAlike.Octal => "an octal number",
        LookAlike.SeparatedNumber => "a number without its underscores",
        LookAlike.Sexagesimal => "a number to base 60",
        _ => "a date",
    };

    private sealed record Candidate(JsonObject Owner, string Key, string Value, LookAlike Kind, int Start, int End);
}
