using System.Text.Json.Nodes;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Schemas;

/// <summary>One object of keywords that a schema is made of, and where it stands.</summary>
internal readonly record struct SchemaPart(JsonObject Node, JsonPointer Address);
