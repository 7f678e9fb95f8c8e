using System.Collections.Immutable;

namespace KreaGen.Generator.JsonPath;

internal sealed record FunctionExpression(FunctionSignature Function, ImmutableArray<Expression> Arguments) : Expression;
