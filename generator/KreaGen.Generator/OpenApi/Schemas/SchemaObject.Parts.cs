using System.Text.Json;
using System.Text.Json.Nodes;
using KreaGen.Generator.Documents.Structure;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.OpenApi.Schemas;

/// <content>What all parts count for, not only the nearest: what one of them allows and another does not is not allowed.</content>
internal readonly partial struct SchemaObject
{
    // From the narrowest to the widest.
    private static readonly string[] s_wholeFormats = ["int8", "uint8", "int16", "uint16", "int32", "uint32", "int64", "uint64"];

    /// <summary>The format; of several for whole numbers the one of the fewest bits.</summary>
    public string? Format
    {
        get
        {
            string? format = Value(Keywords.Format).Text();
            for (int index = 0; index < PartCount && PartCount > 1; index++)
            {
                int other = Array.IndexOf(s_wholeFormats, Part(index).Find(Keywords.Format).Text());
                format = other >= 0 && other < Array.IndexOf(s_wholeFormats, format) ? s_wholeFormats[other] : format;
            }

            return format;
        }
    }

    /// <summary>The types that each part which names types allows; null where fewer than two name any, or they have none in common.</summary>
    public IReadOnlyList<string>? CommonTypes
    {
        get
        {
            HashSet<string>? common = null;
            int named = 0;
            for (int index = 0; index < PartCount && PartCount > 1; index++)
            {
                JsonNode? type = Part(index).Find(Keywords.Type);
                List<string> types = type.Text() is { } only ? [only] : type is JsonArray ? type.Texts().ToList() : [];
                if (types.Count > 0)
                {
                    named++;
                    types.AddRange(types.Contains("number") ? ["integer"] : []);
                    (common ??= [.. types]).IntersectWith(types);
                }
            }

            return named > 1 && common!.Count > 0 ? [.. common] : null;
        }
    }

    /// <summary>The only value where it is null, a list or an object: what no enum can hold. Null where there are other values.</summary>
    public JsonLiteral? OnlyJson
    {
        get
        {
            for (int index = 0; index < PartCount; index++)
            {
                SchemaPart part = Part(index);
                JsonLiteral literal = part.Has(Keywords.Const) ? new(part.Find(Keywords.Const))
                    : part.Find(Keywords.Enum) is JsonArray { Count: 1 } listed ? new(listed[0]) : new(JsonValue.Create(""));
                if (literal.Kind is JsonValueKind.Null or JsonValueKind.Array or JsonValueKind.Object)
                {
                    return literal;
                }

                if (part.IsOnlyNull)
                {
                    return new(null);
                }
            }

            return null;
        }
    }
}
