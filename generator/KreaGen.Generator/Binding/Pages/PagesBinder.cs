using System.Text.Json;
using System.Text.Json.Nodes;
using KreaGen.Generator.Binding.Jobs;
using KreaGen.Generator.Binding.Operations;
using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Documents;
using KreaGen.Generator.Model;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Pages;

/// <summary>Reads <c>x-kreagen-pages</c> and ties its pointers to the members of the answer and its parameters to those of the operation.</summary>
internal sealed class PagesBinder(SpecSet specs, AccessorBinder accessors, List<Problem> problems)
{
    public const string Keyword = "x-kreagen-pages";

    private static readonly string[] Known = ["name", "items", "cursor", "next", "last", "offset", "page", "first", "link", "more", "total", "limit"];

    private static readonly TypeChoice[] Texts = [ScalarType.String, ScalarType.Int32, ScalarType.Int64, ScalarType.Guid, ScalarType.Uri, TypeKind.Enum, ScalarType.Any];

    public PagesModel? Bind(BoundOperation operation, OperationModel model)
    {
        // Other forms of an operation, and those that wrap their answer, leave the pages to the plain one.
        bool isPlain = operation.FormOf is null && operation.ResultType == operation.Result.Type;
        if (!isPlain || operation.Entry.Node.Member(Keyword) is not JsonObject pages)
        {
            return null;
        }

        JsonPointer at = operation.Entry.Address.Child(Keyword);
        foreach (string key in pages.Select(static member => member.Key).Where(static key => !Known.Contains(key, StringComparer.Ordinal)))
        {
            problems.Add(Problem.Create(Descriptors.PagesMemberUnknown, specs.KeyMarkAt(at.Child(key)), key, string.Join(", ", Known)));
        }

        int before = problems.Count;
        Shape? answer = operation.Result.Use?.Shape;
        (AccessorModel Accessor, Shape? Item)? items = Items(pages, at, operation);
        PagesKind? kind = Kind(pages, at);
        AccessorModel? inBody = kind is null ? null : PositionInBody(pages, at, kind.Value, operation);
        ParameterModel? position = kind is null || IsInBody(pages, kind.Value) ? null : Position(pages, at, kind.Value, model);
        if (pages.Member("limit").Text() is ['/', ..] limit)
        {
            Member(limit, at, "limit", [ScalarType.Int32, ScalarType.Int64], operation);
        }
        else if (pages.ContainsKey("limit"))
        {
            Parameter(pages, at, "limit", model);
        }

        PagesModel? result = kind is null || items is null ? null : new()
        {
            Name = PagesNames.Of(pages.Member("name").Text(), operation.Name),
            Kind = kind.Value,
            Items = items.Value.Accessor,
            Next = Accessor(pages, at, "next", answer, Texts),
            Last = Accessor(pages, at, "last", items.Value.Item, Texts),
            More = Accessor(pages, at, "more", answer, [ScalarType.Boolean]),
            Total = Accessor(pages, at, "total", answer, [ScalarType.Int32, ScalarType.Int64]),
            Link = pages.Member("link").Text(),
            Position = position?.Name,
            PositionInBody = inBody,
            First = First(pages, kind.Value),
        };
        return problems.Count == before ? result : null;
    }

    /// <summary>What leads on: exactly one of the ways.</summary>
    private PagesKind? Kind(JsonObject pages, JsonPointer at)
    {
        List<PagesKind> ways = [];
        void Add(bool isThere, PagesKind kind) => ways.AddRange(isThere ? [kind] : []);
        bool next = pages.ContainsKey("next");
        bool last = pages.ContainsKey("last");
        bool cursor = pages.ContainsKey("cursor");
        Add(cursor, PagesKind.Cursor);
        Add(pages.ContainsKey("link") || (next && !cursor), PagesKind.Address);
        Add(pages.ContainsKey("offset"), PagesKind.Offset);
        Add(pages.ContainsKey("page"), PagesKind.Number);
        if (ways.Count == 1 && (!cursor || next != last) && (cursor || !last) && !(next && pages.ContainsKey("link")))
        {
            return ways[0];
        }

        problems.Add(Problem.Create(Descriptors.PagesWays, specs.MarkAt(at)));
        return null;
    }

    private (AccessorModel Accessor, Shape? Item)? Items(JsonObject pages, JsonPointer at, BoundOperation operation)
    {
        string pointer = pages.Member("items").Text() ?? "";
        Shape? answer = operation.Result.Use?.Shape;
        (AccessorModel Accessor, Shape? End)? found = pointer.Length == 0 && answer is not null && operation.Result.Type is { } type
            ? (new([], type), answer)
            : accessors.Find(answer, pointer);
        if (found is { Accessor.Type.Kind: TypeKind.List } list)
        {
            return (list.Accessor, list.End?.Item?.Shape);
        }

        problems.Add(Problem.Create(Descriptors.PagesPointer, specs.MarkAt(pages.ContainsKey("items") ? at.Child("items") : at), pointer, "items", "a list"));
        return null;
    }

    private AccessorModel? Accessor(JsonObject pages, JsonPointer at, string member, Shape? answer, TypeChoice[] shapes)
    {
        if (!pages.ContainsKey(member))
        {
            return null;
        }

        string pointer = pages.Member(member).Text() ?? "";
        if (accessors.Bind(answer, pointer) is { } accessor && shapes.Contains(accessor.Type.Choice))
        {
            return accessor;
        }

        string wanted = shapes.Contains(ScalarType.Boolean) ? "a boolean" : shapes.Contains(ScalarType.String) ? "a string or an integer" : "an integer";
        problems.Add(Problem.Create(Descriptors.PagesPointer, specs.MarkAt(at.Child(member)), pointer, member, wanted));
        return null;
    }

    /// <summary>What takes the position, and the types that can.</summary>
    private static (string Member, TypeChoice[] Shapes) Wanted(PagesKind kind) => kind switch
    {
        PagesKind.Cursor => ("cursor", [ScalarType.String, ScalarType.Int32, ScalarType.Int64, ScalarType.Guid]),
        PagesKind.Offset => ("offset", [ScalarType.Int32, ScalarType.Int64]),
        PagesKind.Number => ("page", [ScalarType.Int32, ScalarType.Int64]),
        _ => ("", []),
    };

    /// <summary>A pointer leads into the body; a parameter has a name.</summary>
    private static bool IsInBody(JsonObject pages, PagesKind kind) => pages.Member(Wanted(kind).Member).Text() is ['/', ..];

    /// <summary>The member of a JSON body that takes the position.</summary>
    private AccessorModel? PositionInBody(JsonObject pages, JsonPointer at, PagesKind kind, BoundOperation operation)
    {
        (string member, TypeChoice[] shapes) = Wanted(kind);
        if (!IsInBody(pages, kind))
        {
            return null;
        }

        return Member(pages.Member(member).Text()!, at, member, shapes, operation);
    }

    /// <summary>A member of the body itself, not of something in it.</summary>
    private AccessorModel? Member(string pointer, JsonPointer at, string member, TypeChoice[] shapes, BoundOperation operation)
    {
        Shape? body = operation.Body.Kind == ContentKind.Json ? operation.Body.Use?.Shape : null;
        if (accessors.Bind(body, pointer) is { Steps.Count: 1 } accessor && shapes.Contains(accessor.Type.Choice) && (IsGiven(operation) || CanBeMade(body!)))
        {
            return accessor;
        }

        string wanted = "a member of the body (which must be required or have no required members) that is " + (shapes.Contains(ScalarType.String) ? "a string or an integer" : "an integer");
        problems.Add(Problem.Create(Descriptors.PagesPointer, specs.MarkAt(at.Child(member)), pointer, member, wanted));
        return null;
    }

    private static bool IsGiven(BoundOperation operation) => operation is { IsBodyRequired: true, Body.Use.IsNullable: false };

    /// <summary>Whether a body can be made for a caller who gives none.</summary>
    private static bool CanBeMade(Shape body)
        => !body.Members.Exists(member => DeclarationBuilder.PresenceOf(body, member) is Presence.Required or Presence.RequiredNullable);

    private ParameterModel? Position(JsonObject pages, JsonPointer at, PagesKind kind, OperationModel model)
    {
        (string Member, TypeChoice[] Shapes) wanted = Wanted(kind);
        if (wanted.Member.Length == 0 || Parameter(pages, at, wanted.Member, model) is not { } parameter)
        {
            return null;
        }

        if (!wanted.Shapes.Contains(parameter.Type.Choice))
        {
            problems.Add(Problem.Create(Descriptors.PagesParameterType, specs.MarkAt(at.Child(wanted.Member)), parameter.WireName, wanted.Member, kind == PagesKind.Cursor ? "a string or an integer" : "an integer"));
        }

        return parameter;
    }

    private ParameterModel? Parameter(JsonObject pages, JsonPointer at, string member, OperationModel model)
    {
        string name = pages.Member(member).Text() ?? "";
        ParameterModel? parameter = model.Parameters.FirstOrDefault(candidate => candidate.WireName == name);
        if (parameter is null)
        {
            problems.Add(Problem.Create(Descriptors.PagesParameterUnknown, specs.MarkAt(at.Child(member)), name, member));
        }

        return parameter;
    }

    /// <summary>Pages count from 1 and offsets from 0, unless the extension says otherwise.</summary>
    private static long First(JsonObject pages, PagesKind kind)
        => pages.Member("first") is JsonValue value && value.GetValueKind() == JsonValueKind.Number && value.TryGetValue(out long first) ? first : kind == PagesKind.Number ? 1 : 0;
}
