using System.Collections.Immutable;

namespace KreaGen.Generator.JsonPath;

internal sealed record AndExpression(ImmutableArray<Expression> Operands) : Expression;
