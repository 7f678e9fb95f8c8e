using System.Collections.Immutable;

namespace KreaGen.Generator.JsonPath;

internal sealed record OrExpression(ImmutableArray<Expression> Operands) : Expression;
