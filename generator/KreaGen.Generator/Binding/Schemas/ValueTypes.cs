using KreaGen.Generator.Model;
using KreaGen.Generator.OpenApi.Schemas;

namespace KreaGen.Generator.Binding.Schemas;

/// <summary>Which JSON types a schema means: those that it names, those that other keywords imply, or where nothing else tells, those of its format.</summary>
internal static class ValueTypes
{
    private static readonly string[] Text = ["string"];
    private static readonly string[] Integers = ["integer", "string"];
    private static readonly string[] Numbers = ["number", "string"];

    /// <summary>Formats of numbers and texts that choose no type of their own.</summary>
    private static readonly string[] NumberFormats = ["float", "double", "half", "single"];
    private static readonly string[] TextFormats = ["binary", "password", "email", "idn-email", "hostname", "idn-hostname", "uri-template", "regex"];

    public static IReadOnlyList<string> Of(SchemaView view)
    {
        if (view.OnlyType is null && view.Schema is { IsIntOrString: true, HasOffers: false })
        {
            return Integers;
        }

        IReadOnlyList<string> types = JsonSchemaTypes.Of(view);
        return types.Count == 0 && view.Schema.Format is { } format && !view.Schema.HasOffers ? OfFormat(format.ToLowerInvariant()) : types;
    }

    /// <summary>Whether the format is one of numbers.</summary>
    public static bool IsNumberFormat(string format)
        => ScalarType.Find("number", format) is { Number: not NumberType.None } || NumberFormats.Contains(format.ToLowerInvariant(), StringComparer.Ordinal);

    /// <summary>
    /// ASP.NET Core writes the numbers of OpenAPI 3.0 so, because that version has no way to say that they may be texts too: what says nothing else takes
    /// either.
    /// </summary>
    private static string[] OfFormat(string format)
        => ScalarType.Find("integer", format) is { } integer ? integer.Number == NumberType.None ? ["integer"] : Integers
            : IsNumberFormat(format) ? Numbers
            : ScalarType.Find("string", format) is not null || TextFormats.Contains(format, StringComparer.Ordinal) ? Text
            : [];
}
