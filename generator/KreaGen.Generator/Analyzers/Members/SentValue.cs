using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KreaGen.Generator.Analyzers.Members;

/// <summary>Whether an object is certainly sent as it is made: nobody can complete it on the way.</summary>
internal static class SentValue
{
    public static bool IsSent(IOperation made, KnownTypes types)
    {
        for (IOperation? at = made.Parent; at is not null; at = at.Parent)
        {
            switch (at)
            {
                // A member of another object, or an item of a list: where that goes, this goes.
                case IConversionOperation or IParenthesizedOperation or IObjectOrCollectionInitializerOperation or IObjectCreationOperation or IWithOperation or IArrayInitializerOperation or IArrayCreationOperation:
                case ISimpleAssignmentOperation { Parent: IObjectOrCollectionInitializerOperation }:
                case IInvocationOperation { Parent: IObjectOrCollectionInitializerOperation }:
                case IArgumentOperation { Parent: IInvocationOperation { Parent: IObjectOrCollectionInitializerOperation } or IObjectCreationOperation }:
                    continue;
                case IArgumentOperation { Parent: IInvocationOperation call }:
                    return types.IsClient(call.TargetMethod.ContainingType);
                case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: { } local } }:
                    return IsHandedOn(local, at, types);
                default:
                    if (at.Syntax is CollectionExpressionSyntax)
                    {
                        continue;
                    }

                    return false;
            }
        }

        return false;
    }

    /// <summary>Whether a variable that is never set to anything else is an argument of a client's method.</summary>
    private static bool IsHandedOn(ILocalSymbol local, IOperation at, KnownTypes types)
    {
        IOperation body = at;
        while (body.Parent is { } parent)
        {
            body = parent;
        }

        bool isSent = false;
        foreach (ILocalReferenceOperation reference in body.Descendants().OfType<ILocalReferenceOperation>()
            .Where(found => SymbolEqualityComparer.Default.Equals(found.Local, local)))
        {
            IOperation used = reference;
            while (used.Parent is IConversionOperation)
            {
                used = used.Parent;
            }

            switch (used.Parent)
            {
                case IAssignmentOperation assignment when ReferenceEquals(assignment.Target, used):
                case IArgumentOperation { Parameter.RefKind: not RefKind.None }:
                    return false;
                case IArgumentOperation { Parent: IInvocationOperation call }:
                    isSent |= types.IsClient(call.TargetMethod.ContainingType);
                    break;
            }
        }

        return isSent;
    }
}
