using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Documents;
using KreaGen.Generator.OpenApi.Schemas;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Baselines.Places;

/// <summary>Finds the keyword of a schema that states a fact, in whichever of its parts it stands.</summary>
internal static class KeywordPlaces
{
    public static JsonPointer? Find(SchemaUse use, string fact)
    {
        string keyword = fact;
        while (keyword.StartsWith(FactName.OfItems, StringComparison.Ordinal) && use.Shape.Item is { } item)
        {
            (use, keyword) = (item, keyword.Substring(FactName.OfItems.Length));
        }

        return Find(use.View, keyword);
    }

    public static JsonPointer? Find(SchemaView view, string fact) => Keyword(view, fact switch
    {
        FactName.UriSchemes or FactName.PublicHost => "x-kreagen-uri",
        FactName.Preset => "enum",
        FactName.Demands => ((string[])["oneOf", "anyOf", "not", "dependentRequired"]).FirstOrDefault(view.Has) ?? "dependencies",
        FactName.Nullable => view.Has("nullable") ? "nullable" : "type",
        FactName.Others => "additionalProperties",
        FactName.Tags or FactName.Fallback => FactName.Discriminator,
        _ when fact.StartsWith(FactName.OfNames, StringComparison.Ordinal) => "propertyNames",
        _ => fact,
    });

    /// <summary>The item of <c>required</c> that demands a member.</summary>
    public static JsonPointer? Required(SchemaView view, string member)
    {
        foreach (SchemaPart part in view.Parts)
        {
            int index = part.Required.ToList().IndexOf(member);
            if (index >= 0)
            {
                return part.Address.Child("required").Child(index);
            }
        }

        return null;
    }

    public static JsonPointer? Keyword(SchemaView view, string keyword)
        => view.Find(keyword, out JsonPointer address) is null ? null : address.Child(keyword);
}
