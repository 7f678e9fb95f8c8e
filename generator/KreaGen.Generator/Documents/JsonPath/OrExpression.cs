using System.Collections.Immutable;

namespace KreaGen.Generator.Documents.JsonPath;

internal sealed record OrExpression(ImmutableArray<Expression> Operands) : Expression;
