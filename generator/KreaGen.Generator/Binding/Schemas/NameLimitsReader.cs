using KreaGen.Generator.Collections;
using KreaGen.Generator.Model;
using KreaGen.Generator.OpenApi.Schemas;

namespace KreaGen.Generator.Binding.Schemas;

/// <summary>Reads what a document demands of the names of an object's members.</summary>
internal static class NameLimitsReader
{
    /// <summary>The formats that a name is checked for.</summary>
    private static readonly string[] Formats = ["uuid", "date", "date-time", "ipv4", "ipv6"];

    /// <summary>The demands; null when any name will do.</summary>
    public static NameLimitsModel? Read(SchemaView? names)
    {
        if (names is null)
        {
            return null;
        }

        LimitsModel limits = LimitsReader.Textual(names);
        string? format = names.Schema.Format;
        NameLimitsModel read = new(
            limits.MinLength,
            limits.MaxLength,
            limits.Pattern,
            format is not null && Formats.Contains(format, StringComparer.Ordinal) ? format : null,
            EnumValues.Lists(names) ? EnumValues.Of([names]).Select(static value => value.Text).ToEquatableArray() : EquatableArray<string>.Empty);
        return read == new NameLimitsModel(null, null, null, null, EquatableArray<string>.Empty) ? null : read;
    }
}
