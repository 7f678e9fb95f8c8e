using System.Text.Json;
using KreaGen.Generator.Binding.Declarations;
using KreaGen.Generator.Binding.Jobs;
using KreaGen.Generator.Binding.Naming;
using KreaGen.Generator.Binding.Operations;
using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Model;
using KreaGen.Generator.OpenApi;
using KreaGen.Generator.OpenApi.Extensions;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Pages;

/// <summary>Reads <c>x-kreagen-pages</c> and ties its pointers to the members of the response and its parameters to those of the operation.</summary>
internal sealed class PagesBinder(BoundTypes types, AccessorBinder accessors, List<Problem> problems)
{
    private static readonly TypeChoice[] Texts =
        [ScalarType.String, ScalarType.Int32, ScalarType.Int64, ScalarType.Guid, ScalarType.Uri, TypeKind.Enum, ScalarType.Any];

    public PagesModel? Bind(BoundOperation operation, OperationModel model)
    {
        // Other forms of an operation, and those that wrap their response, leave the pages to the plain one.
        bool isPlain = operation.OverloadOf is null && types.ResultOf(operation) == types.RefTo(operation.Result);
        if (!isPlain || operation.Entry.Operation.Pages is not { Exists: true } pages)
        {
            return null;
        }

        foreach (OpenApiMember member in pages.UnknownMembers)
        {
            problems.Add(Problem.Create(Descriptors.PagesMemberUnknown, member.Node.KeyLocation, member.Name, string.Join(", ", PagesExtension.Members)));
        }

        int before = problems.Count;
        SchemaType? answer = types.Of(operation.Result.Use);
        (AccessorModel Accessor, SchemaType? Item)? items = Items(pages, operation);
        PagesKind? kind = Kind(pages);
        AccessorModel? inBody = kind is null ? null : PositionInBody(pages, kind.Value, operation);
        ParameterModel? position = kind is null || IsInBody(pages, kind.Value) ? null : Position(pages, kind.Value, model);
        if (pages.Limit.Text is ['/', ..] limit)
        {
            Member(limit, pages.Limit, [ScalarType.Int32, ScalarType.Int64], operation);
        }
        else if (pages.Limit.IsGiven)
        {
            Parameter(pages.Limit, model);
        }

        PagesModel? result = kind is null || items is null ? null : new()
        {
            Name = PagesNames.Of(pages.Name.Text, operation.Name),
            Kind = kind.Value,
            Items = items.Value.Accessor,
            Next = Accessor(pages.Next, answer, Texts),
            Last = Accessor(pages.Last, items.Value.Item, Texts),
            More = Accessor(pages.More, answer, [ScalarType.Boolean]),
            Total = Accessor(pages.Total, answer, [ScalarType.Int32, ScalarType.Int64]),
            Link = pages.Link.Text,
            Position = position?.Name,
            PositionInBody = inBody,
            First = First(pages, kind.Value),
        };
        return problems.Count == before ? result : null;
    }

    /// <summary>What leads on: exactly one of the ways.</summary>
    private PagesKind? Kind(PagesExtension pages)
    {
        List<PagesKind> ways = [];
        void Add(bool isThere, PagesKind kind) => ways.AddRange(isThere ? [kind] : []);
        bool next = pages.Next.IsGiven;
        bool last = pages.Last.IsGiven;
        bool cursor = pages.Cursor.IsGiven;
        Add(cursor, PagesKind.Cursor);
        Add(pages.Link.IsGiven || (next && !cursor), PagesKind.Address);
        Add(pages.Offset.IsGiven, PagesKind.Offset);
        Add(pages.Page.IsGiven, PagesKind.Number);
        if (ways.Count == 1 && (!cursor || next != last) && (cursor || !last) && !(next && pages.Link.IsGiven))
        {
            return ways[0];
        }

        problems.Add(Problem.Create(Descriptors.PagesWays, pages.Location));
        return null;
    }

    private (AccessorModel Accessor, SchemaType? Item)? Items(PagesExtension pages, BoundOperation operation)
    {
        string pointer = pages.Items.Text ?? "";
        SchemaType? answer = types.Of(operation.Result.Use);
        (AccessorModel Accessor, SchemaType? End)? found = pointer.Length == 0 && answer is not null && types.RefTo(operation.Result) is { } type
            ? (new([], type), answer)
            : accessors.Find(answer, pointer);
        if (found is { Accessor.Type.Kind: TypeKind.List } list)
        {
            return (list.Accessor, types.Of(list.End?.Item));
        }

        problems.Add(Problem.Create(Descriptors.PagesPointer, pages.Items.Location, pointer, pages.Items.Name, "a list"));
        return null;
    }

    private AccessorModel? Accessor(ExtensionValue member, SchemaType? answer, TypeChoice[] shapes)
    {
        if (!member.IsGiven)
        {
            return null;
        }

        string pointer = member.Text ?? "";
        if (accessors.Bind(answer, pointer) is { } accessor && shapes.Contains(accessor.Type.Choice))
        {
            return accessor;
        }

        string wanted = shapes.Contains(ScalarType.Boolean) ? "a boolean" : shapes.Contains(ScalarType.String) ? "a string or an integer" : "an integer";
        problems.Add(Problem.Create(Descriptors.PagesPointer, member.Location, pointer, member.Name, wanted));
        return null;
    }

    /// <summary>What takes the position, and the types that can.</summary>
    private static (ExtensionValue Member, TypeChoice[] AllTypes) Wanted(PagesExtension pages, PagesKind kind) => kind switch
    {
        PagesKind.Cursor => (pages.Cursor, [ScalarType.String, ScalarType.Int32, ScalarType.Int64, ScalarType.Guid]),
        PagesKind.Offset => (pages.Offset, [ScalarType.Int32, ScalarType.Int64]),
        PagesKind.Number => (pages.Page, [ScalarType.Int32, ScalarType.Int64]),
        _ => (default, []),
    };

    /// <summary>A pointer leads into the body; a parameter has a name.</summary>
    private static bool IsInBody(PagesExtension pages, PagesKind kind) => Wanted(pages, kind).Member.Text is ['/', ..];

    /// <summary>The member of a JSON body that takes the position.</summary>
    private AccessorModel? PositionInBody(PagesExtension pages, PagesKind kind, BoundOperation operation)
    {
        (ExtensionValue member, TypeChoice[] shapes) = Wanted(pages, kind);
        if (!IsInBody(pages, kind))
        {
            return null;
        }

        return Member(member.Text!, member, shapes, operation);
    }

    /// <summary>A member of the body itself, not of something in it.</summary>
    private AccessorModel? Member(string pointer, ExtensionValue member, TypeChoice[] shapes, BoundOperation operation)
    {
        SchemaType? body = operation.Body.Kind == ContentKind.Json ? types.Of(operation.Body.Use) : null;
        if (accessors.Bind(body, pointer) is { Steps.Count: 1 } accessor && shapes.Contains(accessor.Type.Choice) && (IsGiven(operation) || CanBeMade(body!)))
        {
            return accessor;
        }

        string wanted = "a member of the body (which must be required or have no required members) that is " + (shapes.Contains(ScalarType.String)
            ? "a string or an integer" : "an integer");
        problems.Add(Problem.Create(Descriptors.PagesPointer, member.Location, pointer, member.Name, wanted));
        return null;
    }

    private static bool IsGiven(BoundOperation operation) => operation is { IsBodyRequired: true, Body.Use.IsNullable: false };

    /// <summary>Whether a body can be made for a caller who gives none.</summary>
    private bool CanBeMade(SchemaType body)
        => !body.Members.Any(member => MemberPresence.IsRequired(types, body, member));

    private ParameterModel? Position(PagesExtension pages, PagesKind kind, OperationModel model)
    {
        (ExtensionValue Member, TypeChoice[] AllTypes) wanted = Wanted(pages, kind);
        if (wanted.AllTypes.Length == 0 || Parameter(wanted.Member, model) is not { } parameter)
        {
            return null;
        }

        if (!wanted.AllTypes.Contains(parameter.Type.Choice))
        {
            problems.Add(Problem.Create(Descriptors.PagesParameterType, wanted.Member.Location, parameter.WireName, wanted.Member.Name,
                kind == PagesKind.Cursor ? "a string or an integer" : "an integer"));
        }

        return parameter;
    }

    private ParameterModel? Parameter(ExtensionValue member, OperationModel model)
    {
        string name = member.Text ?? "";
        ParameterModel? parameter = model.Parameters.FirstOrDefault(candidate => candidate.WireName == name);
        if (parameter is null)
        {
            problems.Add(Problem.Create(Descriptors.PagesParameterUnknown, member.Location, name, member.Name));
        }

        return parameter;
    }

    /// <summary>Pages count from 1 and offsets from 0, unless the extension says otherwise.</summary>
    private static long First(PagesExtension pages, PagesKind kind) => pages.First ?? (kind == PagesKind.Number ? 1 : 0);
}
