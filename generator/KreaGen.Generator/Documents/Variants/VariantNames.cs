using System.Text.RegularExpressions;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents.Variants;

/// <summary>Tells localized variants from documents of their own by file name, as <c>.resx</c> files are told.</summary>
internal static class VariantNames
{
    private static readonly Regex s_tag = new(@"\A([a-z]{2,3})(-[a-z]{4})?(-([a-z]{2}|[0-9]{3}))?\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    // ISO 639-1, and the three-letter languages that software is commonly translated to. A list of our own,
    // because what the runtime knows of cultures differs from machine to machine.
    private static readonly HashSet<string> s_languages = new(
        ("aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa "
        + "ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr "
        + "ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl "
        + "ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur "
        + "uz ve vi vo wa wo xh yi yo za zh zu ceb chr fil haw hmn kok quc yue").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The language in a file name such as <c>tasks.pt-BR.yaml</c>; null when there is none.</summary>
    public static string? LanguageOf(string path)
    {
        string stem = FilePaths.Stem(path);
        int dot = stem.LastIndexOf('.');
        string tag = dot <= 0 ? "" : stem.Substring(dot + 1);
        Match match = s_tag.Match(tag);
        return match.Success && s_languages.Contains(match.Groups[1].Value) ? tag : null;
    }

    /// <summary>What a variant and its neutral document have in common: folder and stem, without the language.</summary>
    public static string NeutralKey(string path, string? language)
    {
        string key = FilePaths.Normalize(FilePaths.Folder(path) + FilePaths.Stem(path));
        return language is null ? key : key.Substring(0, key.Length - language.Length - 1);
    }
}
