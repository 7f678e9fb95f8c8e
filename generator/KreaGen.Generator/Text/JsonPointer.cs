namespace KreaGen.Generator.Text;

/// <summary>An RFC 6901 JSON pointer: the address of a node in a document. The empty pointer is the root.</summary>
internal readonly record struct JsonPointer(string Value)
{
    private static readonly char[] s_escaped = ['~', '/'];

    public static JsonPointer Root => new("");

    /// <summary>The address of the member or item below this one.</summary>
    public JsonPointer Child(string token) => new(Value + "/" + Escape(token));

    /// <summary>The address of the item at an index below this one.</summary>
    public JsonPointer Child(int index) => new(Value + "/" + index.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>The reference tokens, unescaped, from the root down.</summary>
    public IEnumerable<string> Tokens => Value.Length == 0 ? [] : Value.Substring(1).Split('/').Select(Unescape);

    /// <summary>The address of the node that holds this one; null for the root.</summary>
    public JsonPointer? Parent => Value.LastIndexOf('/') is >= 0 and int cut ? new(Value.Substring(0, cut)) : null;

    /// <summary>The last reference token, unescaped; empty for the root.</summary>
    public string LastToken => Unescape(Value.Substring(Value.LastIndexOf('/') + 1));

    public override string ToString() => Value;

    private static string Escape(string token) => token.IndexOfAny(s_escaped) < 0 ? token : token.Replace("~", "~0").Replace("/", "~1");

    private static string Unescape(string token) => token.IndexOf('~') < 0 ? token : token.Replace("~1", "/").Replace("~0", "~");
}
