using System.Text.Json.Nodes;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Documents;
using KreaGen.Generator.Documents.Structure;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.OpenApi;

/// <summary>A node of the description: what stands there, and where. The specification's objects are views of one.</summary>
/// <remarks>A struct that is made anew at each step: it costs nothing but the text of its pointer, and that only where a step leads to another node.</remarks>
internal readonly record struct OpenApiNode(SpecSet Specs, JsonNode? Json, JsonPointer Pointer)
{
    /// <summary>The place of the value in its file.</summary>
    public SourceLocation Location => Specs.LocationAt(Pointer);

    /// <summary>The place of the key that leads to the value in its file.</summary>
    public SourceLocation KeyLocation => Specs.KeyLocationAt(Pointer);

    /// <summary>The name of the file, and the place there.</summary>
    public (string FileName, JsonPointer Pointer) Source => Specs.DocumentPointerAt(Pointer);

    /// <summary>Whether there is anything but the JSON null.</summary>
    public bool Exists => Json is not null;

    public bool IsObject => Json is JsonObject;

    public bool IsList => Json is JsonArray;

    public bool IsTrue => Json.IsTrue();

    public bool IsFalse => Json.IsFalse();

    /// <summary>How many members or items there are; 0 for any other value.</summary>
    public int Count => Json switch { JsonObject members => members.Count, JsonArray items => items.Count, _ => 0 };

    /// <summary>Whether it is a list with an item that is not null.</summary>
    public bool HasNonNullItem => Json is JsonArray items && items.Any(static item => item is not null);

    /// <summary>The text; null for any other value.</summary>
    public string? Text => Json.Text();

    /// <summary>The digits of a number, as the document has them; null for any other value.</summary>
    public string? Digits => Json.Number();

    /// <summary>A number of characters, items or members; null for any other value.</summary>
    public int? WholeCount => Json.Count();

    /// <summary>The texts of a list, without items that are no text.</summary>
    public IEnumerable<string> Texts => Json.Texts();

    /// <summary>The value as data of the author's.</summary>
    public JsonLiteral Literal => new(Json);

    /// <summary>The text in every language that was asked for.</summary>
    public LocalizedText Localized => Specs is not null && Pointer.Parent is { } owner ? Specs.TextAt(owner, Pointer.LastToken) : LocalizedText.Empty;

    /// <summary>The names of the members of an object.</summary>
    public IEnumerable<string> Names => Json is JsonObject members ? members.Select(static member => member.Key) : [];

    /// <summary>The members of an object.</summary>
    public IEnumerable<OpenApiMember> Members
    {
        get
        {
            if (Json is not JsonObject members)
            {
                yield break;
            }

            foreach (KeyValuePair<string, JsonNode?> member in members)
            {
                yield return new(member.Key, new(Specs, member.Value, Pointer.Child(member.Key)));
            }
        }
    }

    /// <summary>The items of a list.</summary>
    public IEnumerable<OpenApiNode> Items
    {
        get
        {
            for (int index = 0; Json is JsonArray items && index < items.Count; index++)
            {
                yield return new(Specs, items[index], Pointer.Child(index));
            }
        }
    }

    /// <summary>The items of a list for who asks only what they are: the text of each place would have to be made.</summary>
    internal IEnumerable<OpenApiNode> ItemsWithoutPlace
    {
        get
        {
            OpenApiNode list = this;
            return Json is JsonArray items ? items.Select(item => list with { Json = item }) : [];
        }
    }

    /// <summary>Whether exactly this object holds a reference that leads nowhere.</summary>
    public bool IsBroken => Specs.IsBroken(Pointer);

    /// <summary>What a reference in this place leads to; the node itself where there is none, or a broken one.</summary>
    public OpenApiNode Resolved
    {
        get
        {
            if (!Has(Keywords.Ref))
            {
                return this;
            }

            return At(Specs.Resolve(Pointer));
        }
    }

    /// <summary>Where a reference in this place leads in one step; null where there is none, or a broken one.</summary>
    public JsonPointer? Target => Specs.Target(Pointer);

    /// <summary>Another node of the same tree.</summary>
    public OpenApiNode At(JsonPointer pointer) => new(Specs, Specs.Find(pointer), pointer);

    public OpenApiNode this[Keyword keyword] => this[keyword.Name];

    public OpenApiNode this[string name] => new(Specs, Json.Member(name), Pointer.Child(name));

    public OpenApiNode this[int index] => new(Specs, Json is JsonArray items && index < items.Count ? items[index] : null, Pointer.Child(index));

    /// <summary>Whether the keyword stands there, be it with null.</summary>
    public bool Has(Keyword keyword) => Json is JsonObject members && members.ContainsKey(keyword.Name);

    /// <summary>Whether the keyword stands there and its value is not null.</summary>
    public bool Says(Keyword keyword) => Json.Member(keyword.Name) is not null;

    /// <summary>Whether both are one value of one tree.</summary>
    public bool IsSame(OpenApiNode other) => ReferenceEquals(Json, other.Json);

    public string? TextOf(Keyword keyword) => Json.Member(keyword.Name).Text();

    public IEnumerable<string> TextsOf(Keyword keyword) => Json.Member(keyword.Name).Texts();

    public bool IsTrueAt(Keyword keyword) => Json.Member(keyword.Name).IsTrue();

    /// <summary>The keyword's text in every language that was asked for.</summary>
    public LocalizedText LocalizedOf(Keyword keyword) => Specs.TextAt(Pointer, keyword.Name);
}
