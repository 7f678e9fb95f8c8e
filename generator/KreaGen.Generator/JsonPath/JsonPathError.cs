namespace KreaGen.Generator.JsonPath;

/// <summary>Why an expression is no JSONPath.</summary>
/// <param name="Message">The reason, as the rest of a sentence.</param>
/// <param name="Offset">Where in the expression, in UTF-16 code units from zero.</param>
internal sealed record JsonPathError(string Message, int Offset);
