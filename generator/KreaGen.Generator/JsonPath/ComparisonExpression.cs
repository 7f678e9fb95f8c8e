namespace KreaGen.Generator.JsonPath;

internal sealed record ComparisonExpression(Expression Left, ComparisonOperator Operator, Expression Right) : Expression;
