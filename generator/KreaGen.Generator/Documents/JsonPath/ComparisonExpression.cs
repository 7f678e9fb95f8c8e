namespace KreaGen.Generator.Documents.JsonPath;

internal sealed record ComparisonExpression(Expression Left, ComparisonOperator Operator, Expression Right) : Expression;
