using System.Text.Json;
using System.Text.Json.Nodes;
using KreaGen.Generator.Documents;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.OpenApi;

/// <summary>A JSON value that is the author's own: a default, an example, a constant, a value of an enum.</summary>
internal readonly record struct JsonLiteral(JsonNode? Json)
{
    /// <summary>Whether there is none, or the JSON null.</summary>
    public bool IsNull => Json is null;

    public JsonValueKind Kind => Json is null ? JsonValueKind.Null : Json.GetValueKind();

    /// <summary>The text; null for any other value.</summary>
    public string? Text => Json.Text();

    /// <summary>The digits of a number as the document writes them; null for any other value.</summary>
    public string? Number => Json.Number();

    public bool IsTrue => Json.IsTrue();

    /// <summary>The text, the digits, or <c>true</c> or <c>false</c>; null for a list, an object and null.</summary>
    public string? Scalar => Kind switch
    {
        JsonValueKind.String => Json.Text(),
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => Json!.ToJsonString(),
        _ => null,
    };

    /// <summary>The value as JSON.</summary>
    public override string ToString() => Json?.ToJsonString() ?? "null";
}
