namespace KreaGen.Generator.JsonPath;

internal sealed record FilterSelector(Expression Condition) : Selector;
