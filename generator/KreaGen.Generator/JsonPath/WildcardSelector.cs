namespace KreaGen.Generator.JsonPath;

internal sealed record WildcardSelector : Selector;
