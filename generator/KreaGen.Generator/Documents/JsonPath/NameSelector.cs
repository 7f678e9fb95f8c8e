namespace KreaGen.Generator.Documents.JsonPath;

internal sealed record NameSelector(string Name) : Selector;
