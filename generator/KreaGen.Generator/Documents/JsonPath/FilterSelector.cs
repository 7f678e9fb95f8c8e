namespace KreaGen.Generator.Documents.JsonPath;

internal sealed record FilterSelector(Expression Condition) : Selector;
