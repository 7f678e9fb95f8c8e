namespace KreaGen.Generator.Documents.JsonPath;

internal sealed record SliceSelector(long? Start, long? End, long Step) : Selector;
