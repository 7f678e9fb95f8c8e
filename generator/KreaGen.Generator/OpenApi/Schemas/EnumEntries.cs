using System.Text.Json;
using KreaGen.Generator.Documents.Structure;

namespace KreaGen.Generator.OpenApi.Schemas;

/// <summary>Reads the values that a schema lists, with what the document calls them and says of them in any of the extensions that do so.</summary>
internal static class EnumEntries
{
    private static readonly Keyword[] Names = [Keywords.XEnumVarnames, Keywords.XEnumNamesInOne, Keywords.XEnumNames];

    private static readonly Keyword[] Descriptions = [Keywords.XEnumDescriptions, Keywords.XEnumDescriptionsInOne];

    private static readonly Keyword[] Deprecations = [Keywords.XEnumDeprecated, Keywords.XEnumDeprecatedInOne];

    /// <summary>
    /// The same of a schema of several parts: only what each part that lists values has; what the first has where they have nothing in common.
    /// </summary>
    public static IEnumerable<EnumEntry> Of(SchemaView view)
    {
        List<EnumEntry> entries = Of(view.Schema).ToList();
        if (view.Parts.Length < 2)
        {
            return entries;
        }

        List<EnumEntry> narrowed = entries.FindAll(entry => view.Parts
            .Where(static part => part.Has(Keywords.Enum) || part.Has(Keywords.Const))
            .All(part => Of(part.Schema).Any(other => other.Text == entry.Text && other.Value.Kind == entry.Value.Kind)));
        return narrowed.Count > 0 ? narrowed : entries;
    }

    /// <summary>The scalars that <c>enum</c> lists, or the one of <c>const</c>; <c>null</c> is no value.</summary>
    public static IEnumerable<EnumEntry> Of(SchemaObject schema) => schema.Enum is { IsList: true } listed ? Listed(schema, listed) : Const(schema);

    private static IEnumerable<EnumEntry> Listed(SchemaObject schema, OpenApiNode listed)
    {
        int index = 0;
        foreach (OpenApiNode value in listed.Items)
        {
            if (value.Literal.Scalar is { } text)
            {
                yield return new(value.Literal, text, value, NameAt(schema, index, text))
                {
                    Description = DescriptionAt(schema, index, text),
                    DeprecatedBy = DeprecationAt(schema, index, text),
                };
            }

            index++;
        }
    }

    private static IEnumerable<EnumEntry> Const(SchemaObject schema)
    {
        OpenApiNode value = schema.Find(Keywords.Const);
        if (value.Literal.Scalar is { } text)
        {
            OpenApiNode holder = schema.Holder(Keywords.Const);
            OpenApiNode deprecated = schema.Holder(Keywords.Deprecated);
            yield return new(value.Literal, text, value, value.Literal.Kind == JsonValueKind.Number ? schema.Title : null)
            {
                Description = holder[schema.Has(Keywords.Description) ? Keywords.Description : Keywords.Title],
                DeprecatedBy = deprecated.IsTrueAt(Keywords.Deprecated) ? deprecated : default,
            };
        }
    }

    private static string? NameAt(SchemaObject schema, int index, string text)
    {
        foreach (Keyword keyword in Names)
        {
            OpenApiNode names = schema.Find(keyword);
            if ((names.IsList ? names[index] : names[text]).Text is { } name)
            {
                return name;
            }
        }

        return Microsoft(schema, text).TextOf(Keywords.Name);
    }

    private static OpenApiNode DescriptionAt(SchemaObject schema, int index, string text)
    {
        foreach (Keyword keyword in Descriptions)
        {
            OpenApiNode descriptions = schema.Find(keyword);
            if (descriptions.IsList)
            {
                return descriptions[index];
            }

            if (descriptions.Names.Contains(text, StringComparer.Ordinal))
            {
                return descriptions[text];
            }
        }

        return Microsoft(schema, text)[Keywords.Description];
    }

    /// <summary>What says that a value is deprecated: flags or words in the order of the values, or by value; or a list of the deprecated ones.</summary>
    private static OpenApiNode DeprecationAt(SchemaObject schema, int index, string text)
    {
        foreach (Keyword keyword in Deprecations)
        {
            OpenApiNode said = schema.Find(keyword);
            bool isList = said.IsList;
            bool areFlags = isList && said.Items.All(static flag => flag.Text is null);
            OpenApiNode own = areFlags ? said[index] : isList ? default : said[text];
            if (areFlags ? own.IsTrue : own is { Exists: true, IsFalse: false })
            {
                return own;
            }

            if (isList && !areFlags && said.Texts.Contains(text, StringComparer.Ordinal))
            {
                return said;
            }
        }

        return default;
    }

    /// <summary>The entry of <c>x-ms-enum</c> for a value.</summary>
    private static OpenApiNode Microsoft(SchemaObject schema, string text)
        => schema.Find(Keywords.XMsEnum)["values"].Items.FirstOrDefault(entry => entry[Keywords.Value].Literal.Scalar == text);
}
