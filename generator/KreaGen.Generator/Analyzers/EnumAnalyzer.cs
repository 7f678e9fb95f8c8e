using System.Collections.Immutable;
using KreaGen.Generator.Analyzers.Enums;
using KreaGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace KreaGen.Generator.Analyzers;

/// <summary>Constants that an open enum's document does not know, and switches over its values that forget one or all unknown ones.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EnumAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        Descriptors.EnumValueUnknown,
        Descriptors.SwitchForgetsMember,
        Descriptors.SwitchForgetsUnknown);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (KnownTypes.Find(start.Compilation) is not { OpenEnum: not null } types)
            {
                return;
            }

            var places = new DocumentLocations(start.Options);
            start.RegisterOperationAction(operation => CheckValue(operation, Made((IInvocationOperation)operation.Operation), types, places),
                OperationKind.Invocation);
            start.RegisterOperationAction(operation => CheckValue(operation, Made((IConversionOperation)operation.Operation), types, places),
                OperationKind.Conversion);
            start.RegisterOperationAction(
                operation =>
                {
                    var statement = (ISwitchOperation)operation.Operation;
                    CheckSwitch(operation, statement.Value, () => SwitchCoverage.Of(statement), types, places);
                },
                OperationKind.Switch);
            start.RegisterOperationAction(
                operation =>
                {
                    var expression = (ISwitchExpressionOperation)operation.Operation;
                    CheckSwitch(operation, expression.Value, () => SwitchCoverage.Of(expression), types, places);
                },
                OperationKind.SwitchExpression);
        });
    }

    /// <summary>The type and the text of <c>ImageSize.From("16:9")</c>.</summary>
    private static (ITypeSymbol? Type, IOperation? Text) Made(IInvocationOperation call)
        => call is { TargetMethod: { Name: "From", IsStatic: true, Parameters.Length: 1 }, Arguments: [{ } argument] }
            ? (call.TargetMethod.ContainingType, argument.Value) : default;

    /// <summary>The same for a conversion.</summary>
    private static (ITypeSymbol? Type, IOperation? Text) Made(IConversionOperation conversion)
        => conversion.OperatorMethod is { Parameters: [{ Type.SpecialType: SpecialType.System_String }] } made
            ? (made.ContainingType, conversion.Operand) : default;

    private static void CheckValue(OperationAnalysisContext context, (ITypeSymbol? Type, IOperation? Text) made, KnownTypes types, DocumentLocations places)
    {
        if (made.Text is null || !types.IsOpenEnum(made.Type))
        {
            return;
        }

        foreach ((IOperation at, object constant) in Constants.Of(made.Text))
        {
            if (constant is not string text || OpenEnum.Read(made.Type, types) is not { } known || known.Knows(text))
            {
                continue;
            }

            (string Name, string Value)? meant = known.Nearest(text);
            string advice = meant is { } near ? $"did you mean \"{Shown.Text(near.Value)}\"?" : "the known values are " + known.Listed();
            ImmutableDictionary<string, string?> properties = Facts(known);
            context.ReportDiagnostic(Descriptors.EnumValueUnknown.At(
                at.Syntax.GetLocation(),
                meant is { } member ? properties.Add(FixProperties.Meant, member.Name) : properties,
                Shown.Text(text),
                known.Type.Name,
                advice,
                Place(context, known, types, places)));
        }
    }

    private static void CheckSwitch(OperationAnalysisContext context, IOperation value, Func<SwitchCoverage> coverageOf, KnownTypes types,
        DocumentLocations places)
    {
        if (Governing(value) is not { } type || OpenEnum.Read(type, types) is not { } known)
        {
            return;
        }

        SwitchCoverage coverage = coverageOf();
        (string Name, string Value)[] missing = [.. known.Members.Where(member => !coverage.Has(member.Value) && !known.IsDeprecated(member.Name))];

        // A switch over something else entirely has no member in it.
        if (!known.Members.Any(member => coverage.Has(member.Value)))
        {
            return;
        }

        Location location = value.Syntax.GetLocation();
        ImmutableDictionary<string, string?> properties = Facts(known)
            .Add(FixProperties.Missing, string.Join(" ", missing.Select(static member => member.Name)));
        if (missing.Length > 0)
        {
            string names = string.Join(", ", missing.Select(static member => member.Name));
            context.ReportDiagnostic(Descriptors.SwitchForgetsMember.At(location, properties, known.Type.Name, names, Place(context, known, types, places)));
        }

        if (!coverage.HasOther)
        {
            context.ReportDiagnostic(Descriptors.SwitchForgetsUnknown.At(location, properties, known.Type.Name, Place(context, known, types, places)));
        }
    }

    /// <summary>The open enum whose text is switched over, as in <c>size.Value</c> and <c>size?.Value</c>.</summary>
    private static ITypeSymbol? Governing(IOperation value) => Constants.Unwrap(value) switch
    {
        IPropertyReferenceOperation { Property.Name: "Value", Instance.Type: { } type } => type,
        IConditionalAccessOperation { WhenNotNull: IPropertyReferenceOperation { Property.Name: "Value", Instance.Type: { } type } } => type,
        _ => null,
    };

    private static ImmutableDictionary<string, string?> Facts(OpenEnum known)
        => ImmutableDictionary<string, string?>.Empty.Add(FixProperties.EnumType, known.Type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat));

    private static string Place(OperationAnalysisContext context, OpenEnum known, KnownTypes types, DocumentLocations places)
        => SpecLocation.Read(known.Type, types) is { } location ? places.Describe(location, context.CancellationToken, "enum") : known.Type.ToDisplayString();
}
