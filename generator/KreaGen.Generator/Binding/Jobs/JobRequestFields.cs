using KreaGen.Generator.Binding.Operations;
using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Model;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Jobs;

/// <summary>The record that an operation sends, as its body or as an item of the list that is its body, and its members.</summary>
internal sealed class JobRequestFields(BoundOperation operation, DeclarationBuilder declarations)
{
    private readonly SchemaType? _body = operation.Body.Kind == ContentKind.Json ? operation.Body.Use?.SchemaType : null;

    public bool IsListed => _body is { Kind: TypeKind.List };

    /// <summary>The record; null where the operation sends something else.</summary>
    public SchemaType? Record => (IsListed ? _body!.Item?.SchemaType : _body) is { Kind: TypeKind.Record } record ? record : null;

    /// <summary>The member at a pointer into the body; null where there is none.</summary>
    public SchemaMember? At(string pointer)
    {
        string[] tokens = pointer.StartsWith("/", StringComparison.Ordinal) ? new JsonPointer(pointer).Tokens.ToArray() : [];
        return IsListed
            ? (tokens is ["0", var listed] ? Member(listed) : null)
            : (tokens is [var name] ? Member(name) : null);
    }

    public SchemaMember? Member(string wireName) => Record?.Members.Find(member => member.WireName == wireName);

    public string PropertyName(SchemaMember member) => declarations.PropertyNames(Record!)[Record!.Members.IndexOf(member)];

    /// <summary>The member as the model has it; null where it may be null, which a job has no use for.</summary>
    public JobFieldModel? Field(SchemaMember member) => DeclarationBuilder.PresenceOf(Record!, member) switch
    {
        Presence.Required => Field(member, isRequired: true),
        Presence.Optional => Field(member, isRequired: false),
        _ => null,
    };

    /// <summary>Whether a request with nothing but the member is whole: what else it requires allows one value only.</summary>
    public bool IsWholeWith(SchemaMember only)
        => Record!.Members.TrueForAll(member => member == only || DeclarationBuilder.PresenceOf(Record, member) != Presence.Required
            || MemberConstants.Of(member) is [_]);

    private JobFieldModel Field(SchemaMember member, bool isRequired)
        => new(PropertyName(member), member.Use.ToTypeRef(), isRequired, member.Use.View.Schema.Default.Number ?? member.Use.View.Schema.Default.Text);
}
