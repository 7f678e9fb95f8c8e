using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KreaGen.Generator.Analyzers.Members;

/// <summary>What an object initializer or a <c>with</c> expression says of the members of the object that it makes.</summary>
internal sealed class GivenMembers
{
    private readonly Dictionary<string, (MemberState State, IOperation At)> _given = new(StringComparer.Ordinal);
    private readonly KnownTypes _types;
    private readonly ITypeSymbol _type;
    private readonly MemberState _others;

    private GivenMembers(ITypeSymbol type, MemberState others, IObjectOrCollectionInitializerOperation? initializer, KnownTypes types)
    {
        (_type, _others, _types) = (type, others, types);
        foreach (ISimpleAssignmentOperation assignment in initializer?.Initializers.OfType<ISimpleAssignmentOperation>() ?? [])
        {
            if (assignment.Target is IPropertyReferenceOperation { Property: { } property })
            {
                _given[property.Name] = (StateOf(assignment.Value, property.Type), assignment);
            }
        }
    }

    /// <summary>Of a new object, which has nothing else; unless a constructor of somebody else made it.</summary>
    public static GivenMembers Of(IObjectCreationOperation created, KnownTypes types)
    {
        bool isPlain = created.Arguments.IsEmpty && created.Constructor is { } constructor
            && (constructor.IsImplicitlyDeclared || constructor.DeclaringSyntaxReferences.IsEmpty);
        return new(created.Type!, isPlain ? MemberState.Absent : MemberState.Unknown, created.Initializer, types);
    }

    /// <summary>Of a copy, which has what the other has.</summary>
    public static GivenMembers Of(IWithOperation copied, KnownTypes types) => new(copied.Type!, MemberState.Unknown, copied.Initializer, types);

    /// <summary>Whether all members of a set are there.</summary>
    public MemberState Of(ImmutableArray<string> set)
    {
        MemberState[] states = [.. set.Select(Of)];
        return states.Contains(MemberState.Absent) ? MemberState.Absent : states.All(static state => state == MemberState.Present)
            ? MemberState.Present : MemberState.Unknown;
    }

    /// <summary>Where the code sets the last of some members.</summary>
    public IOperation? LastOf(IEnumerable<string> members)
        => members.Where(_given.ContainsKey).Select(member => _given[member].At).OrderBy(static at => at.Syntax.SpanStart).LastOrDefault();

    private MemberState Of(string member)
    {
        if (_given.TryGetValue(member, out (MemberState State, IOperation) given))
        {
            return given.State;
        }

        ITypeSymbol? type = _type.GetMembers(member).OfType<IPropertySymbol>().FirstOrDefault()?.Type;
        return type is null ? MemberState.Unknown : CanBeAbsent(type) ? _others : MemberState.Present;
    }

    private bool CanBeAbsent(ITypeSymbol type)
        => _types.IsOptional(type) || type.NullableAnnotation == NullableAnnotation.Annotated
            || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    private MemberState StateOf(IOperation value, ITypeSymbol type)
    {
        if (_types.IsOptional(type))
        {
            return Constants.Unwrap(value) switch
            {
                IDefaultValueOperation or IObjectCreationOperation { Arguments.IsEmpty: true } => MemberState.Absent,
                IObjectCreationOperation => MemberState.Present,
                IConversionOperation { OperatorMethod: { } made } when _types.IsOptional(made.ContainingType) => MemberState.Present,
                _ => MemberState.Unknown,
            };
        }

        if (value is IConversionOperation { OperatorMethod: not null, Operand: { } operand })
        {
            // A text that becomes a value of an enum: null stays null.
            return StateOf(operand, operand.Type ?? type);
        }

        IOperation inner = Constants.Unwrap(value);
        return inner switch
        {
            { ConstantValue: { HasValue: true, Value: var constant } } => constant is null ? MemberState.Absent : MemberState.Present,
            IDefaultValueOperation => MemberState.Absent,
            IObjectCreationOperation or IArrayCreationOperation or IInterpolatedStringOperation => MemberState.Present,
            _ when inner.Syntax is CollectionExpressionSyntax => MemberState.Present,
            { Type: { IsValueType: true } kind } when kind.OriginalDefinition.SpecialType != SpecialType.System_Nullable_T => MemberState.Present,
            _ when inner.SemanticModel?.GetTypeInfo(inner.Syntax).Nullability.FlowState == NullableFlowState.NotNull => MemberState.Present,
            _ => MemberState.Unknown,
        };
    }
}
