using System.Collections.Concurrent;
using System.Collections.Immutable;
using KreaGen.Generator.Analyzers.Limits;
using KreaGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace KreaGen.Generator.Analyzers;

/// <summary>
/// Compares constants with the limits of the property or parameter that they are given to. It reads the attributes of generated
/// code, so that it also works on clients of other assemblies, and only constants: a value that is computed is the runtime's to check.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LimitAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        Descriptors.ConstantOutOfRange,
        Descriptors.NumberNotMultiple,
        Descriptors.TextLength,
        Descriptors.TextPattern,
        Descriptors.UriRule,
        Descriptors.ItemCount,
        Descriptors.ItemsEqual);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (KnownTypes.Find(start.Compilation) is not { } types)
            {
                return;
            }

            var places = new SpecPlaces(start.Options);
            var known = new ConcurrentDictionary<ISymbol, LimitFacts?>(SymbolEqualityComparer.Default);
            LimitFacts? FactsOf(ISymbol symbol) => known.GetOrAdd(symbol, symbol => LimitFacts.Read(symbol, types));

            start.RegisterOperationAction(
                operation =>
                {
                    var assignment = (ISimpleAssignmentOperation)operation.Operation;
                    if (assignment.Target is IPropertyReferenceOperation target && FactsOf(target.Property) is { } facts)
                    {
                        Check(operation, facts, assignment.Value, types, places);
                    }
                },
                OperationKind.SimpleAssignment);
            start.RegisterOperationAction(
                operation =>
                {
                    var argument = (IArgumentOperation)operation.Operation;
                    if (argument is { Parameter: { } parameter, ArgumentKind: ArgumentKind.Explicit } && FactsOf(parameter) is { } facts)
                    {
                        Check(operation, facts, argument.Value, types, places);
                    }
                },
                OperationKind.Argument);
        });
    }

    private static void Check(OperationAnalysisContext context, LimitFacts facts, IOperation value, KnownTypes types, SpecPlaces places)
    {
        foreach ((IOperation at, Breach breach) in Breaches(facts, value, types))
        {
            string place = places.Describe(facts.Location, context.CancellationToken, breach.Keywords);
            ImmutableDictionary<string, string?> properties = breach.Nearest is null
                ? ImmutableDictionary<string, string?>.Empty
                : ImmutableDictionary<string, string?>.Empty.Add(FixFacts.Nearest, breach.Nearest);
            context.ReportDiagnostic(Diagnostic.Create(breach.Descriptor, at.Syntax.GetLocation(), properties, facts.Name, breach.Limit, breach.Actual, place));
        }
    }

    private static IEnumerable<(IOperation At, Breach Breach)> Breaches(LimitFacts facts, IOperation value, KnownTypes types)
    {
        if (facts.Items is { } items)
        {
            return Items.Of(value) is { } given ? items.Check(given).Select(breach => (Constants.Unwrap(value), breach)) : [];
        }

        if (facts.Uri is { } uri)
        {
            return UriText(value, types) is { Value: { } text } given && uri.Check(text) is { } breach ? [(given.At, breach)] : [];
        }

        return Constants.Of(value).SelectMany(constant => Breaches(facts, constant.Value).Select(breach => (constant.At, breach)));
    }

    private static IEnumerable<Breach> Breaches(LimitFacts facts, object constant) => constant switch
    {
        string text when facts.Text is { } limits => limits.Check(text),
        _ when facts.Number is { } limits && Numbers.TryDecimal(constant, out decimal number) && limits.Check(number) is { } breach => [breach],
        _ => [],
    };

    /// <summary>The text in <c>new Uri("…")</c>.</summary>
    private static (IOperation At, string? Value) UriText(IOperation value, KnownTypes types)
        => Constants.Unwrap(value) is IObjectCreationOperation { Arguments: [{ } first, ..] } created
            && SymbolEqualityComparer.Default.Equals(created.Type, types.Uri)
            && Constants.Unwrap(first.Value) is { ConstantValue: { HasValue: true, Value: string text } } literal
                ? (literal, text)
                : (value, null);
}
