namespace KreaGen.Generator.Documents.JsonPath;

/// <summary>A part of a filter.</summary>
internal abstract record Expression;
