using System.Globalization;
using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Model;
using KreaGen.Generator.OpenApi;
using KreaGen.Generator.OpenApi.Schemas;

namespace KreaGen.Generator.Binding.Docs;

/// <summary>Says in a sentence each what a schema's limits, default and example are.</summary>
internal static class FactWriter
{
    // A longer default or example would fill the tooltip.
    private const int MaxQuoted = 120;

    public static IEnumerable<string> Write(SchemaView view, LimitsModel limits, FactWords words)
    {
        foreach (string sentence in Limits(limits, words))
        {
            yield return sentence;
        }

        if (Quoted(view.Schema.Default) is { } preset)
        {
            yield return Fill(words.Default, preset);
        }

        if (Quoted(view.Schema.Example) is { } example)
        {
            yield return Fill(words.Example, example);
        }
    }

    public static string SentTo(string address, FactWords words) => Fill(words.SentTo, address.Replace('`', '\''));

    private static IEnumerable<string> Limits(LimitsModel limits, FactWords words)
    {
        if (limits.IsEmpty)
        {
            yield break;
        }

        (string Words, string? Value)[] bounds =
        [
            (words.AtLeast, limits.Minimum),
            (words.MoreThan, limits.ExclusiveMinimum),
            (words.AtMost, limits.Maximum),
            (words.LessThan, limits.ExclusiveMaximum),
            (words.MultipleOf, limits.MultipleOf),
        ];
        foreach ((string text, string? value) in bounds)
        {
            if (value is not null)
            {
                yield return Fill(text, value);
            }
        }

        if (limits.MinLength is not null || limits.MaxLength is not null)
        {
            yield return Fill(words.Characters, Text(limits.MinLength ?? 0), limits.MaxLength is { } most ? Text(most) : "∞");
        }

        if (limits.MinItems is not null || limits.MaxItems is not null)
        {
            yield return Fill(words.Items, Text(limits.MinItems ?? 0), limits.MaxItems is { } most ? Text(most) : "∞");
        }

        if (limits.MinProperties is not null || limits.MaxProperties is not null)
        {
            yield return Fill(words.Members, Text(limits.MinProperties ?? 0), limits.MaxProperties is { } most ? Text(most) : "∞");
        }

        if (limits.Names is { } names)
        {
            yield return Fill(words.Names, string.Join("; ", OfNames(names, words)));
        }

        if (limits.UniqueItems)
        {
            yield return words.Unique;
        }

        if (limits.Pattern is { Length: <= MaxQuoted } pattern)
        {
            yield return Fill(words.Pattern, pattern);
        }

        if (!limits.UriSchemes.IsEmpty)
        {
            yield return Fill(words.Schemes, string.Join(", ", limits.UriSchemes));
        }

        if (limits.PublicHost)
        {
            yield return words.PublicHost;
        }
    }

    private static IEnumerable<string> OfNames(NameLimitsModel names, FactWords words)
    {
        if (names.MinLength is not null || names.MaxLength is not null)
        {
            yield return Fill(words.Characters, Text(names.MinLength ?? 0), names.MaxLength is { } most ? Text(most) : "∞").TrimEnd('.');
        }

        if (names.Pattern is { Length: <= MaxQuoted } pattern)
        {
            yield return Fill(words.Pattern, pattern).TrimEnd('.');
        }

        if (names.Format is { } format)
        {
            yield return format;
        }

        if (string.Join(", ", names.Values.Select(static value => $"`{value}`")) is { Length: > 0 and <= MaxQuoted } values)
        {
            yield return values;
        }
    }

    private static string? Quoted(JsonLiteral value)
    {
        return value.Scalar is { Length: > 0 and <= MaxQuoted } text ? text : null;
    }

    private static string Text(int count) => count.ToString(CultureInfo.InvariantCulture);

    // The document's text is an argument, never the format.
    private static string Fill(string format, params object[] values) => string.Format(CultureInfo.InvariantCulture, format, values);
}
