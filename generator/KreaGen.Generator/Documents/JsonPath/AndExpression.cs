using System.Collections.Immutable;

namespace KreaGen.Generator.Documents.JsonPath;

internal sealed record AndExpression(ImmutableArray<Expression> Operands) : Expression;
