namespace KreaGen.Http;

/// <summary>The response of an operation that answers nothing.</summary>
public readonly record struct NoContent;
