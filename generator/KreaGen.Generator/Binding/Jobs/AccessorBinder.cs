using KreaGen.Generator.Binding.Declarations;
using KreaGen.Generator.Binding.Naming;
using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Collections;
using KreaGen.Generator.Model;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Jobs;

/// <summary>Follows a JSON pointer into a response, member by member, to the C# properties that hold the value.</summary>
internal sealed class AccessorBinder(BoundTypes types)
{
    /// <summary>The way to the value; null when the response's schema has no such member.</summary>
    public AccessorModel? Bind(SchemaType? answer, string pointer) => Find(answer, pointer)?.Accessor;

    /// <summary>The way to the value and the decision about its schema; null when the response's schema has no such member.</summary>
    public (AccessorModel Accessor, SchemaType? End)? Find(SchemaType? answer, string pointer)
    {
        if (pointer.Length == 0 || pointer[0] != '/')
        {
            return null;
        }

        var steps = new List<AccessorStep>();
        SchemaType? shape = answer;
        TypeRef type = TypeRef.Any;
        bool isObsolete = false;
        foreach (string token in new JsonPointer(pointer).Tokens)
        {
            int index = shape is { Kind: TypeKind.Record } ? shape.IndexOf(token) : -1;
            if (index < 0)
            {
                return null;
            }

            SchemaMember found = shape!.Members[index];
            steps.Add(new(types.MembersOf(shape)[index], MemberPresence.Of(types, shape, found)));
            isObsolete |= MemberPresence.IsObsolete(types, shape, found);
            shape = types[found.Use];
            type = types.RefTo(found.Use);
        }

        return (new(steps.ToEquatableArray(), type) { IsObsolete = isObsolete }, shape);
    }
}
