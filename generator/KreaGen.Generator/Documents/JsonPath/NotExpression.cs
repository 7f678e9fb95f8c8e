namespace KreaGen.Generator.Documents.JsonPath;

internal sealed record NotExpression(Expression Operand) : Expression;
