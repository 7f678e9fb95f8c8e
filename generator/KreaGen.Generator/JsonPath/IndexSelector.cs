namespace KreaGen.Generator.JsonPath;

/// <param name="Index">From the start when not negative, from the end otherwise.</param>
internal sealed record IndexSelector(long Index) : Selector;
