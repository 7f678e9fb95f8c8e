using KreaGen.Generator.Binding.Declarations;
using KreaGen.Generator.Binding.Naming;
using KreaGen.Generator.Binding.Operations;
using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Binding.Unification;
using KreaGen.Generator.Model;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Jobs;

/// <summary>The record that an operation sends, as its body or as an item of the list that is its body, and its members.</summary>
internal sealed class JobRequestFields(BoundOperation operation, BoundTypes types)
{
    private readonly SchemaType? _body = operation.Body.Kind == ContentKind.Json ? types.Of(operation.Body.Use) : null;

    public bool IsListed => _body is { Kind: TypeKind.List };

    /// <summary>The record; null where the operation sends something else.</summary>
    public SchemaType? Record => (IsListed ? types.Of(_body!.Item) : _body) is { Kind: TypeKind.Record } record ? record : null;

    /// <summary>The member at a pointer into the body; null where there is none.</summary>
    public SchemaMember? At(string pointer)
    {
        string[] tokens = pointer.StartsWith("/", StringComparison.Ordinal) ? new JsonPointer(pointer).Tokens.ToArray() : [];
        return IsListed
            ? (tokens is ["0", var listed] ? Member(listed) : null)
            : (tokens is [var name] ? Member(name) : null);
    }

    public SchemaMember? Member(string wireName) => Record?.Member(wireName);

    public string PropertyName(SchemaMember member) => types.MembersOf(Record!)[Record!.IndexOf(member.WireName)];

    /// <summary>The member as the model has it; null where it may be null, which a job has no use for.</summary>
    public JobFieldModel? Field(SchemaMember member) => MemberPresence.Of(types, Record!, member) switch
    {
        Presence.Required => Field(member, isRequired: true),
        Presence.Optional => Field(member, isRequired: false),
        _ => null,
    };

    /// <summary>Whether a request with nothing but the member is whole: what else it requires allows one value only.</summary>
    public bool IsWholeWith(SchemaMember only)
        => Record!.Members.All(member => member == only || MemberPresence.Of(types, Record, member) != Presence.Required
            || MemberConstants.Of(types.Canonical, member) is [_]);

    private JobFieldModel Field(SchemaMember member, bool isRequired)
        => new(PropertyName(member), types.RefTo(member.Use), isRequired, member.Use.View.Schema.Default.Number ?? member.Use.View.Schema.Default.Text);
}
