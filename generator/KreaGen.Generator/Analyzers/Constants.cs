using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KreaGen.Generator.Analyzers;

/// <summary>Finds the constants that a value certainly is or may be: never a guess.</summary>
internal static class Constants
{
    // Conditions inside conditions inside conditions: nobody reads further, either.
    private const int MaxDepth = 8;

    /// <summary>Every constant that the value can be, with the place in the code that says so.</summary>
    public static IEnumerable<(IOperation At, object Value)> Of(IOperation value) => Of(value, 0);

    /// <summary>The value without the conversions around it.</summary>
    public static IOperation Unwrap(IOperation value)
    {
        while (value is IConversionOperation { OperatorMethod: null } or IParenthesizedOperation)
        {
            value = value is IConversionOperation conversion ? conversion.Operand : ((IParenthesizedOperation)value).Operand;
        }

        return value;
    }

    private static IEnumerable<(IOperation At, object Value)> Of(IOperation value, int depth)
    {
        if (value.ConstantValue is { HasValue: true, Value: { } converted })
        {
            return [(value, converted)];
        }

        IOperation inner = Unwrap(value);
        return inner switch
        {
            { ConstantValue: { HasValue: true, Value: { } constant } } => [(inner, constant)],
            _ when depth == MaxDepth => [],
            IConditionalOperation { WhenFalse: { } other } choice => Of(choice.WhenTrue, depth + 1).Concat(Of(other, depth + 1)),
            ICoalesceOperation { WhenNull: { } other } => Of(other, depth + 1),
            ISwitchExpressionOperation choice => choice.Arms.SelectMany(arm => Of(arm.Value, depth + 1)),
            IFieldReferenceOperation { Field: { IsStatic: true, IsReadOnly: true } field } when Initializer(field) is { } constant => [(inner, constant)],
            _ => [],
        };
    }

    /// <summary>The literal that a <c>static readonly</c> field is set to where it is declared.</summary>
    private static object? Initializer(IFieldSymbol field)
    {
        if (field.DeclaringSyntaxReferences.Length != 1
            || field.DeclaringSyntaxReferences[0].GetSyntax() is not VariableDeclaratorSyntax { Initializer.Value: { } value }
            || HasStaticConstructor(field))
        {
            return null;
        }

        bool isNegative = value is PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression };
        object? literal = ((isNegative ? ((PrefixUnaryExpressionSyntax)value).Operand : value) as LiteralExpressionSyntax)?.Token.Value;
        return (isNegative, literal) switch
        {
            (false, _) => literal,
            (true, int number) => -number,
            (true, long number) => -number,
            (true, double number) => -number,
            (true, decimal number) => -number,
            _ => null,
        };
    }

    // It may set the field to something else.
    private static bool HasStaticConstructor(IFieldSymbol field)
        => field.ContainingType.StaticConstructors.Any(static constructor => !constructor.IsImplicitlyDeclared);
}
