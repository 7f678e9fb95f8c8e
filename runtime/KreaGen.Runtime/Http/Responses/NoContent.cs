namespace KreaGen.Http;

/// <summary>The answer of an operation that answers nothing.</summary>
public readonly record struct NoContent;
