using System.Text.Json.Nodes;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Schemas;

/// <summary>One object of keywords that a schema is made of, and where it stands.</summary>
/// <param name="Node">The keywords.</param>
/// <param name="Address">Where they stand.</param>
/// <param name="Role">Which of them count.</param>
internal readonly record struct SchemaPart(JsonObject Node, JsonPointer Address, PartRole Role = PartRole.Whole)
{
    public JsonNode? Find(string keyword) => Sees(keyword) && Node.TryGetPropertyValue(keyword, out JsonNode? value) ? value : null;

    public bool Has(string keyword) => Sees(keyword) && Node.ContainsKey(keyword);

    /// <summary>The part as the variants that one of its keywords lists share it.</summary>
    public SchemaPart Shared(string keyword) => this with
    {
        Role = (Role, keyword) switch
        {
            (PartRole.Whole, "oneOf") => PartRole.SharedBesideOneOf,
            (PartRole.Whole, "anyOf") => PartRole.SharedBesideAnyOf,
            _ => PartRole.Shared,
        },
    };

    private bool Sees(string keyword) => Role switch
    {
        PartRole.Shared => keyword is not ("oneOf" or "anyOf" or "discriminator" or "x-kreagen-name"),
        PartRole.SharedBesideOneOf => keyword is not ("oneOf" or "discriminator" or "x-kreagen-name"),
        PartRole.SharedBesideAnyOf => keyword is not ("anyOf" or "discriminator" or "x-kreagen-name"),
        PartRole.Annotations => Keywords.IsAnnotation(keyword),
        _ => true,
    };
}
