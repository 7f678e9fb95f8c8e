using KreaGen.Generator.Binding.Operations;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Binding.Naming;

/// <summary>Refers by name to what operations send and receive.</summary>
internal static class OperationReferences
{
    /// <summary>The type of a body or a response; null for none. Items arrive in a stream.</summary>
    public static TypeRef? RefTo(this BoundTypes types, BoundContent content) => content.Kind switch
    {
        ContentKind.None => null,
        ContentKind.Json or ContentKind.Form or ContentKind.Multipart or ContentKind.MultipartFiles => types.RefTo(content.Use) ?? TypeRef.Any,
        ContentKind.Text => types.RefTo(content.Use) ?? TypeRef.String,
        ContentKind.Problem => TypeRef.String,
        _ => new(content.IsSent ? TypeKind.File : TypeKind.Stream),
    };

    /// <summary>What a call returns; null for nothing.</summary>
    public static TypeRef? ResultOf(this BoundTypes types, BoundOperation operation)
    {
        if (operation.ResultDeclaration is { } declaration)
        {
            return new(TypeKind.Result, types.NameOf(declaration));
        }

        bool mayBeAbsent = !operation.IsPartOfJob && !operation.Result.HasItems
            && operation.Successes.Any(static response => response.Content.Kind == ContentKind.None);
        TypeRef? type = types.RefTo(operation.Result);
        return type is not null && mayBeAbsent ? type with { IsNullable = true } : type;
    }
}
