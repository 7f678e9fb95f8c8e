namespace KreaGen.Generator.JsonPath;

/// <summary>Picks children of a node.</summary>
internal abstract record Selector;
