namespace KreaGen.Generator.JsonPath;

internal sealed record NotExpression(Expression Operand) : Expression;
