using KreaGen.Generator.Binding.Docs;
using KreaGen.Generator.Binding.Methods;
using KreaGen.Generator.Binding.Names;
using KreaGen.Generator.Binding.Naming;
using KreaGen.Generator.Binding.Operations;
using KreaGen.Generator.Collections;
using KreaGen.Generator.Constraints;
using KreaGen.Generator.Model;
using KreaGen.Generator.OpenApi;

namespace KreaGen.Generator.Binding.Planning;

/// <summary>Makes the models of the types that operations declare beside those of schemas: results of several responses, and described headers.</summary>
internal sealed class OperationDeclarations(BoundTypes types, DocReader docs)
{
    public IEnumerable<(string Owner, Declaration Declaration)> Build(IReadOnlyList<BoundOperation> operations)
    {
        var headers = new HashSet<BoundHeaders>();
        HashSet<BoundHeaders> ofErrors = new(operations.Select(static operation => operation.ErrorHeaders).OfType<BoundHeaders>());
        foreach (BoundOperation operation in operations)
        {
            if (operation.ResultDeclaration is { } result && !operation.SharesResponses)
            {
                yield return (operation.Owner, Result(operation, types.NameOf(result)));
            }

            if (operation.EventsDeclaration is { } events && !operation.SharesResponses)
            {
                yield return (operation.Owner, Events(operation, types.NameOf(events)));
            }

            foreach (BoundHeaders described in new[] { operation.Headers, operation.ErrorHeaders }.OfType<BoundHeaders>().Where(headers.Add))
            {
                yield return (described.Owner, Headers(described, ofErrors.Contains(described)));
            }
        }
    }

    private ResultModel Result(BoundOperation operation, string name) => new(
        name,
        MethodNames.Send(operation.Name),
        operation.Successes
            .Select(answer => new ResultCaseModel(StatusNames.CaseOf(answer.Status), answer.Status, types.RefTo(answer.Content),
                DocReader.Read(answer.Response.Description)))
            .ToEquatableArray());

    private ResultModel Events(BoundOperation operation, string name) => new(
        name,
        MethodNames.Send(operation.Name),
        EventCases.Of(types, operation, name)
            .Select(static one => new ResultCaseModel(
                one.Name, one.Events.IsEmpty ? ResponseObject.DefaultStatus : string.Join("/", one.Events), one.Type, DocModel.None))
            .ToEquatableArray())
    { IsOfEvents = true };

    private HeadersModel Headers(BoundHeaders headers, bool isOfError)
    {
        string name = types.NameOf(headers.Declaration);
        IReadOnlyList<string> names = NameScope.Record(name, isOfError ? "Of" : null)
            .Assign(headers.Members.Select(static header => NameRequest.Property(header.WireName, header.Header.Pointer.Value + " " + header.WireName))
                .ToList());
        return new(name, headers.Members.Select((header, index) => Header(header, names[index])).ToEquatableArray(), isOfError);
    }

    private HeaderModel Header(BoundHeader header, string name)
    {
        (HeaderFormat form, TypeRef type) = FormatOf(header);
        DocModel own = DocReader.Read(header.Header.Description);
        DocModel described = header.Use is { } use ? docs.ReadUse(use.View, ConstraintSet.None) : DocModel.None;
        return new(name, header.WireName, form, type with { IsNullable = true }, header.Header.Explode, own.Texts.IsEmpty
            ? described : described with { Texts = own.Texts }, DocReader.ReadDeprecation(header.Header.Deprecation));
    }

    private (HeaderFormat, TypeRef) FormatOf(BoundHeader header)
    {
        TypeRef type = types.RefTo(header.Use) ?? TypeRef.String;
        if (header.IsJson)
        {
            return (HeaderFormat.Json, header.Use is null ? TypeRef.Any : type);
        }

        if (header.IsObject)
        {
            return (HeaderFormat.Members, new(TypeKind.Map, Item: TypeRef.String));
        }

        return type switch
        {
            { Kind: TypeKind.List, Item: { } item } when IsJsonScalar(item) => (HeaderFormat.JsonList, type),
            { Kind: TypeKind.List, Item: { } item } => (HeaderFormat.TextList, IsStructured(item) ? type with { Item = TypeRef.String } : type),
            _ when IsStructured(type) || type.Scalar == ScalarType.String => (HeaderFormat.Plain, TypeRef.String),
            _ => (IsJsonScalar(type) ? HeaderFormat.Json : HeaderFormat.Text, type),
        };
    }

    /// <summary>Whether a header has no rule for it, so that its text stays as it is.</summary>
    private static bool IsStructured(TypeRef type)
        => type.Kind is TypeKind.List or TypeKind.Map or TypeKind.Record or TypeKind.Union || type.Scalar is { JsonType: JsonType.Any };

    private static bool IsJsonScalar(TypeRef type)
        => type.Scalar is { JsonType: JsonType.Boolean or JsonType.Number };
}
