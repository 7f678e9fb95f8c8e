using System.Collections.Immutable;

namespace KreaGen.Generator.Documents.JsonPath;

internal sealed record FunctionExpression(FunctionSignature Function, ImmutableArray<Expression> Arguments) : Expression;
