using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using KreaGen.Generator.Analyzers.Constraints;
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
public sealed class ConstraintAnalyzer : DiagnosticAnalyzer
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

            var places = new DocumentLocations(start.Options);
            var known = new ConcurrentDictionary<ISymbol, DeclaredConstraints?>(SymbolEqualityComparer.Default);
            DeclaredConstraints? FactsOf(ISymbol symbol)
                => types.MayBeGenerated(symbol) ? known.GetOrAdd(symbol, symbol => DeclaredConstraints.Read(symbol, types)) : null;

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

    private static void Check(OperationAnalysisContext context, DeclaredConstraints facts, IOperation value, KnownTypes types, DocumentLocations places)
    {
        foreach (FoundBreach found in Breaches(facts, facts.Name, value, types))
        {
            Breach breach = found.Breach;
            string place = places.Describe(found.Location, context.CancellationToken, [.. breach.Kinds.Select(static kind => kind.Keyword)]);
            ImmutableDictionary<string, string?> properties = breach.Nearest is null
                ? ImmutableDictionary<string, string?>.Empty
                : ImmutableDictionary<string, string?>.Empty.Add(FixProperties.Nearest, breach.Nearest);
            context.ReportDiagnostic(breach.Descriptor.At(found.At.Syntax.GetLocation(), properties, found.Name, breach.Limit, breach.Actual, place));
        }
    }

    private static IEnumerable<FoundBreach> Breaches(DeclaredConstraints facts, string name, IOperation given, KnownTypes types)
    {
        IOperation value = Held(given, types);
        if (facts.Items is not null || facts.Each is not null)
        {
            return Items.Of(value) is { } items ? OfItems(facts, name, value, items, types) : [];
        }

        if (facts.Uri is { } uri)
        {
            return UriWriter(value, types) is { Value: { } text } found && uri.Check(text) is { } breach ? [new(found.At, name, facts.Location, breach)] : [];
        }

        return Constants.Of(value)
            .SelectMany(constant => Breaches(facts, constant.Value).Select(breach => new FoundBreach(constant.At, name, facts.Location, breach)));
    }

    private static IEnumerable<FoundBreach> OfItems(DeclaredConstraints facts, string name, IOperation value, IReadOnlyList<IOperation?> items,
        KnownTypes types)
    {
        IEnumerable<Breach> together = facts.Items?.Check([.. items.Select(Items.Constant)]) ?? [];
        IEnumerable<FoundBreach> single = facts.Each is { } each
            ? items.SelectMany((item, index) => item is null ? [] : Breaches(each, $"{name}[{index.ToString(CultureInfo.InvariantCulture)}]", item, types))
            : [];
        return together.Select(breach => new FoundBreach(Constants.Unwrap(value), name, facts.Location, breach)).Concat(single);
    }

    /// <summary>What a member that may be absent or null is set to: C# converts the value by itself.</summary>
    private static IOperation Held(IOperation value, KnownTypes types) => Constants.Unwrap(value) switch
    {
        IConversionOperation { OperatorMethod: { } made, Operand: { } operand } when types.IsOptional(made.ContainingType) => operand,
        IObjectCreationOperation { Arguments: [{ Value: { } given }] } created when types.IsOptional(created.Type) => given,
        _ => value,
    };

    private static IEnumerable<Breach> Breaches(DeclaredConstraints facts, object constant) => constant switch
    {
        string text when facts.Text is { } limits => limits.Check(text),
        _ when facts.Number is { } limits && Numbers.TryDecimal(constant, out decimal number) && limits.Check(number) is { } breach => [breach],
        _ => [],
    };

    /// <summary>The text in <c>new Uri("…")</c>.</summary>
    private static (IOperation At, string? Value) UriWriter(IOperation value, KnownTypes types)
    {
        IOperation inner = Constants.Unwrap(value);
        IOperation text = inner is IObjectCreationOperation { Arguments: [{ Value: { } first }, ..] } created
            && SymbolEqualityComparer.Default.Equals(created.Type, types.Uri)
            ? Constants.Unwrap(first)
            : inner;
        return (text, text.ConstantValue is { HasValue: true, Value: string constant } ? constant : null);
    }
}
