namespace KreaGen.Generator.JsonPath;

/// <summary>A part of a filter.</summary>
internal abstract record Expression;
