namespace KreaGen.Generator.Documents.Variants;

/// <summary>Matches a language asked for with the languages there are.</summary>
internal static class VariantLanguage
{
    /// <summary>
    /// The variant for a language, or for a wider one (<c>pt</c> serves <c>pt-BR</c>); null when the
    /// neutral document speaks for it.
    /// </summary>
    public static SpecDocument? Choose(IDictionary<string, SpecDocument> variants, string language)
    {
        while (language.Length > 0 && variants.Count > 0)
        {
            if (variants.TryGetValue(language, out SpecDocument? variant))
            {
                return variant;
            }

            int dash = language.LastIndexOf('-');
            language = dash < 0 ? "" : language.Substring(0, dash);
        }

        return null;
    }
}
