using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace KreaGen.Extensions.AI;

/// <summary>Reads additional properties, which come from code, from settings and from JSON.</summary>
internal static class OptionValue
{
    /// <summary>A whole number; <see langword="null"/> when it is not there.</summary>
    /// <exception cref="ArgumentException">It is there and no whole number.</exception>
    public static long? Integer(AdditionalPropertiesDictionary? properties, string name) => Find(properties, name) switch
    {
        null => null,
        int number => number,
        long number => number,
        string text when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number) => number,
        JsonElement { ValueKind: JsonValueKind.Null } => null,
        JsonElement { ValueKind: JsonValueKind.Number } json when json.TryGetInt64(out long number) => number,
        _ => throw new ArgumentException($"The additional property {name} must be an integer. Nothing was sent.", nameof(properties)),
    };

    /// <summary>A truth value; <see langword="null"/> when it is not there.</summary>
    /// <exception cref="ArgumentException">It is there and no truth value.</exception>
    public static bool? Boolean(AdditionalPropertiesDictionary? properties, string name) => Find(properties, name) switch
    {
        null => null,
        bool value => value,
        string text when bool.TryParse(text, out bool value) => value,
        JsonElement { ValueKind: JsonValueKind.Null } => null,
        JsonElement { ValueKind: JsonValueKind.True or JsonValueKind.False } json => json.GetBoolean(),
        _ => throw new ArgumentException($"The additional property {name} must be true or false. Nothing was sent.", nameof(properties)),
    };

    private static object? Find(AdditionalPropertiesDictionary? properties, string name)
        => properties is not null && properties.TryGetValue(name, out object? value) ? value : null;
}
