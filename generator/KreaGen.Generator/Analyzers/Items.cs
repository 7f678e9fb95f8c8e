using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KreaGen.Generator.Analyzers;

/// <summary>Finds the items of a collection where the code spells all of them out.</summary>
internal static class Items
{
    /// <summary>Each item, null for one that the compiler does not tell; null when the code does not say how many there are.</summary>
    public static IReadOnlyList<IOperation?>? Of(IOperation value)
    {
        IOperation inner = Constants.Unwrap(value);

        // The compiler whose interfaces we use has no operation for collection expressions yet.
        if (inner.Syntax is CollectionExpressionSyntax collection)
        {
            return collection.Elements.All(static element => element is ExpressionElementSyntax)
                ? [.. collection.Elements.Select(element => Operation(inner.SemanticModel, ((ExpressionElementSyntax)element).Expression))]
                : null;
        }

        return inner switch
        {
            IArrayCreationOperation { Initializer: { } given } => [.. given.ElementValues],
            IObjectCreationOperation { Arguments.IsEmpty: true, Initializer: { } given } when given.Initializers.All(IsAdd)
                => [.. given.Initializers.Select(static added => ((IInvocationOperation)added).Arguments.Last().Value)],
            _ => null,
        };
    }

    /// <summary>The constant that an item is; null for one that is none.</summary>
    public static object? Constant(IOperation? item)
        => item is not null && Constants.Unwrap(item).ConstantValue is { HasValue: true, Value: { } value } ? value : null;

    /// <summary>The item; of <c>new(text)</c>, which the compiler does not tell here, the text.</summary>
    private static IOperation? Operation(SemanticModel? model, ExpressionSyntax item)
        => model?.GetOperation(item)
            ?? (item is ImplicitObjectCreationExpressionSyntax { ArgumentList.Arguments: [{ Expression: { } only }] } ? model?.GetOperation(only) : null);

    private static bool IsAdd(IOperation operation) => operation is IInvocationOperation { TargetMethod.Name: "Add", Arguments.Length: 1 or 2 };
}
