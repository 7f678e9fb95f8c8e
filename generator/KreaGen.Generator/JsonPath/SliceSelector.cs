namespace KreaGen.Generator.JsonPath;

internal sealed record SliceSelector(long? Start, long? End, long Step) : Selector;
