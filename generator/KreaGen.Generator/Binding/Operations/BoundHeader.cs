using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.OpenApi;

namespace KreaGen.Generator.Binding.Operations;

/// <summary>A described header while it is being decided.</summary>
/// <param name="Header">The header as the document describes it.</param>
/// <param name="Use">Its schema; null for plain text.</param>
/// <param name="IsJson">Whether its text is JSON by <c>content</c>.</param>
/// <param name="IsObject">Whether it has members.</param>
internal sealed record BoundHeader(HeaderObject Header, SchemaUse? Use, bool IsJson, bool IsObject)
{
    /// <summary>Its name on the wire.</summary>
    public string WireName => Header.Name;
}
