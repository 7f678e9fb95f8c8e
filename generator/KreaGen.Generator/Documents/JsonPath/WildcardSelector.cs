namespace KreaGen.Generator.Documents.JsonPath;

internal sealed record WildcardSelector : Selector;
