namespace KreaGen.Generator.JsonPath;

internal sealed record NameSelector(string Name) : Selector;
