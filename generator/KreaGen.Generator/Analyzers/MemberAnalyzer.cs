using System.Collections.Concurrent;
using System.Collections.Immutable;
using KreaGen.Generator.Analyzers.Members;
using KreaGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace KreaGen.Generator.Analyzers;

/// <summary>Objects that lack a member which the document demands, or have members that exclude each other.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MemberAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(Descriptors.MemberMissing, Descriptors.MembersExclusive);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (KnownTypes.Find(start.Compilation) is not { MemberRule: { } attribute } types)
            {
                return;
            }

            var places = new DocumentLocations(start.Options);
            var known = new ConcurrentDictionary<ITypeSymbol, ImmutableArray<MemberRule>>(SymbolEqualityComparer.Default);
            ImmutableArray<MemberRule> RulesOf(ITypeSymbol? type)
                => type is { TypeKind: TypeKind.Class, IsRecord: true } && types.MayBeGenerated(type)
                    ? known.GetOrAdd(type, type => MemberRule.Read(type, attribute)) : ImmutableArray<MemberRule>.Empty;

            start.RegisterOperationAction(
                operation =>
                {
                    var created = (IObjectCreationOperation)operation.Operation;
                    if (RulesOf(created.Type) is { IsEmpty: false } rules)
                    {
                        Check(operation, rules, GivenMembers.Of(created, types), new(() => SentValue.IsSent(created, types)), places);
                    }
                },
                OperationKind.ObjectCreation);
            start.RegisterOperationAction(
                operation =>
                {
                    var copied = (IWithOperation)operation.Operation;
                    if (RulesOf(copied.Type) is { IsEmpty: false } rules)
                    {
                        Check(operation, rules, GivenMembers.Of(copied, types), new(static () => true), places);
                    }
                },
                OperationKind.With);
        });
    }

    private static void Check(OperationAnalysisContext context, ImmutableArray<MemberRule> rules, GivenMembers given, Lazy<bool> isFinal,
        DocumentLocations places)
    {
        string type = context.Operation.Type!.Name;
        foreach (MemberRule rule in rules)
        {
            if (Together(rule, given) is { } wrong)
            {
                IOperation at = given.LastOf(wrong.Members) ?? context.Operation;
                context.ReportDiagnostic(
                    Descriptors.MembersExclusive.At(at.Syntax.GetLocation(), type, wrong.Demand, wrong.Actual, Place(context, rule, places)));
            }
            else if (Missing(rule, given) is { } missing && isFinal.Value)
            {
                context.ReportDiagnostic(Descriptors.MemberMissing.At(At(context.Operation), type, missing, Place(context, rule, places)));
            }
        }
    }

    private static (string Demand, string Actual, IEnumerable<string> Members)? Together(MemberRule rule, GivenMembers given)
    {
        if (rule is { Kind: MemberRule.OneOf, IsExclusive: false } or { Kind: MemberRule.With })
        {
            return null;
        }

        ImmutableArray<string>[] present = [.. rule.Sets.Where(set => given.Of(set) == MemberState.Present)];
        bool isExcluding = rule.Kind == MemberRule.Excludes;
        return present.Length < (isExcluding ? rule.Sets.Length : 2)
            ? null
            : ((isExcluding ? "not have all of "
                : "have only one of ") + MemberRule.Listed(rule.Sets), MemberRule.Listed(present), present.SelectMany(static set => set));
    }

    private static string? Missing(MemberRule rule, GivenMembers given) => rule.Kind switch
    {
        MemberRule.OneOf when rule.Sets.All(set => given.Of(set) == MemberState.Absent)
            => (rule.IsExclusive ? "one of " : "at least one of ") + MemberRule.Listed(rule.Sets),
        MemberRule.With when rule.Sets.Length == 2 && given.Of(rule.Sets[0]) == MemberState.Present && given.Of(rule.Sets[1]) == MemberState.Absent
            => string.Join(" and ", rule.Sets[1]) + " when it has " + string.Join(" and ", rule.Sets[0]),
        _ => null,
    };

    private static string Place(OperationAnalysisContext context, MemberRule rule, DocumentLocations places)
        => places.Describe(rule.Location, context.CancellationToken, rule.Keywords);

    /// <summary>The word that makes the object, rather than all of its members.</summary>
    private static Location At(IOperation operation) => operation.Syntax switch
    {
        ObjectCreationExpressionSyntax created => created.Type.GetLocation(),
        ImplicitObjectCreationExpressionSyntax created => created.NewKeyword.GetLocation(),
        WithExpressionSyntax copied => copied.WithKeyword.GetLocation(),
        _ => operation.Syntax.GetLocation(),
    };
}
