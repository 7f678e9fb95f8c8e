using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KreaGen.Generator.Analyzers;

/// <summary>Counts the items of a collection where the code spells all of them out.</summary>
internal static class Items
{
    /// <summary>The constant of each item, null for one that is none; null when the code does not say how many there are.</summary>
    public static IReadOnlyList<object?>? Of(IOperation value)
    {
        IOperation inner = Constants.Unwrap(value);

        // The compiler whose interfaces we use has no operation for collection expressions yet.
        if (inner.Syntax is CollectionExpressionSyntax collection)
        {
            return collection.Elements.All(static element => element is ExpressionElementSyntax)
                ? [.. collection.Elements.Select(element => Constant(inner.SemanticModel, ((ExpressionElementSyntax)element).Expression))]
                : null;
        }

        return inner switch
        {
            IArrayCreationOperation { Initializer: { } given } => [.. given.ElementValues.Select(Constant)],
            IObjectCreationOperation { Arguments.IsEmpty: true, Initializer: { } given } when given.Initializers.All(IsAdd)
                => [.. given.Initializers.Select(static added => Constant(((IInvocationOperation)added).Arguments[0].Value))],
            _ => null,
        };
    }

    private static bool IsAdd(IOperation operation) => operation is IInvocationOperation { TargetMethod.Name: "Add", Arguments.Length: 1 or 2 };

    private static object? Constant(IOperation operation) => Constants.Unwrap(operation).ConstantValue is { HasValue: true, Value: { } value } ? value : null;

    private static object? Constant(SemanticModel? model, ExpressionSyntax expression)
        => model?.GetConstantValue(expression) is { HasValue: true, Value: { } value } ? value : null;
}
