using System.Globalization;
using System.Text.Json.Nodes;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents.Structure;

/// <summary>What the value of a keyword must be for it to count.</summary>
internal sealed class ValueRule
{
    private readonly Func<JsonNode?, bool> _fits;
    private readonly HashSet<string> _choices;

    private ValueRule(string wanted, Func<JsonNode?, bool> fits, params string[] choices)
    {
        Wanted = wanted;
        Choices = choices;
        _fits = fits;
        _choices = new(choices, StringComparer.Ordinal);
    }

    public static ValueRule Text { get; } = new("a string", static value => value.Text() is not null);

    /// <summary>A string that only people read; some programs write null or a number in its place.</summary>
    public static ValueRule Wording { get; } = new("a string", static value => value is null || value.Text() is not null) { IsWording = true };

    public static ValueRule Boolean { get; } = new("a boolean", static value => value.IsBoolean());

    public static ValueRule Number { get; } = new("a number", static value => value.Number() is not null);

    /// <summary>What <c>multipleOf</c> takes: any other number divides nothing.</summary>
    public static ValueRule Divisor { get; } = new("a number greater than zero", IsDivisor);

    /// <summary>OpenAPI 3.0 has a boolean where 3.1 has the limit itself.</summary>
    public static ValueRule ExclusiveLimit { get; } = new("a number or a boolean", static value => value.Number() is not null || value.IsBoolean());

    public static ValueRule Count { get; } = new("a whole number of zero or more", IsCount);

    public static ValueRule Texts { get; } = new("a list of strings", IsTexts);

    public static ValueRule List { get; } = new("a list", static value => value is JsonArray);

    /// <summary>An object with a string for each name.</summary>
    public static ValueRule TextMap { get; } = new("an object of strings", static value => IsMapOf(value, static item => item.Text() is not null));

    /// <summary>An object with a list of strings for each name.</summary>
    public static ValueRule TextsMap { get; } = new("an object of lists of strings", static value => IsMapOf(value, IsTexts));

    public static ValueRule Object { get; } = new("an object", static value => value is JsonObject);

    /// <summary>Requirements of security: one of the objects, and all that it lists.</summary>
    public static ValueRule TextsMaps { get; } = new("a list of objects of lists of strings",
        static value => value is JsonArray list && list.All(static item => IsMapOf(item, IsTexts)));

    /// <summary>What messages say that the value must be.</summary>
    public string Wanted { get; }

    /// <summary>The strings that OpenAPI knows; empty where any will do.</summary>
    public IReadOnlyList<string> Choices { get; }

    /// <summary>Whether strings other than <see cref="Choices"/> are as good, so that only one that looks misspelled is worth a word.</summary>
    public bool IsOpen { get; private init; }

    /// <summary>Whether the client is the same without the value.</summary>
    public bool IsWording { get; private init; }

    public static ValueRule TextOrTexts { get; } = SomeOf();

    /// <summary>One of a closed set of strings.</summary>
    public static ValueRule OneOf(params string[] choices) => new("a string", static value => value.Text() is not null, choices);

    /// <summary>One of a closed set of strings, or a list of them.</summary>
    public static ValueRule SomeOf(params string[] choices)
        => new("a string or a list of strings", static value => value.Text() is not null || IsTexts(value), choices);

    /// <summary>Any string; those that are known are there to tell a misspelled one.</summary>
    public static ValueRule Like(params string[] choices)
        => new("a string", static value => value.Text() is not null, choices) { IsOpen = true };

    public bool Fits(JsonNode? value) => _fits(value);

    /// <summary>Whether a string is one of <see cref="Choices"/>.</summary>
    public bool Allows(string text) => _choices.Contains(text);

    private static bool IsTexts(JsonNode? value) => value is JsonArray list && list.All(static item => item.Text() is not null);

    private static bool IsMapOf(JsonNode? value, Func<JsonNode?, bool> fits)
        => value is JsonObject map && map.All(member => Keywords.IsExtension(member.Key) || fits(member.Value));

    /// <summary>Numbers past those of .NET limit nothing, and count all the same.</summary>
    private static bool IsCount(JsonNode? value)
        => value.Number() is { } digits
            && double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out double count)
            && count >= 0
            && Math.Floor(count) == count;

    private static bool IsDivisor(JsonNode? value)
        => value.Number() is { } digits && double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && number > 0;
}
