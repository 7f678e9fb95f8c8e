using KreaGen.Generator.Emission.Names;
using KreaGen.Generator.Emission.Templates;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Emission.Writers;

/// <summary>The call that goes through all pages: how the request of each is made from the caller's arguments and its position.</summary>
internal static class PageCallWriter
{
    private const int Column = 4;
    private const string Next = "nextPage";

    public static string Render(OperationModel operation, PagesModel pages)
    {
        OperationSignature signature = OperationSignature.Of(operation);
        if (pages.Kind == PagesKind.Address)
        {
            return Wrapping.Parentheses($"=> {RuntimeNames.PageReader}.ByAddressAsync",
                ["_pipeline", pages.FieldName, signature.RequestCall(operation, 12), "cancellationToken"], ";", 2 * Column);
        }

        (string argument, string converted, string first) = pages.PositionInBody is { } member
            ? InBody(operation, pages, member) : InParameter(operation, pages);
        string[] arguments = [.. signature.Arguments.Select(passed => passed == argument ? converted : passed)];
        string call = $"{Next} => {Wrapping.Parentheses(operation.RequestMethod, arguments, "", 12)}";
        return pages.Kind == PagesKind.Cursor
            ? Wrapping.Parentheses($"=> {RuntimeNames.PageReader}.ByCursorAsync", ["_pipeline", pages.FieldName, call, "cancellationToken"], ";", 2 * Column)
            : Wrapping.Parentheses(
                $"=> {RuntimeNames.PageReader}.ByNumberAsync",
                ["_pipeline", pages.FieldName, call, first, $"isOffset: {CSharpEscaper.Literal(pages.Kind == PagesKind.Offset)}", "cancellationToken"],
                ";",
                2 * Column);
    }

    /// <summary>The argument that takes the position, what is passed for it, and the position of the first page.</summary>
    private static (string Argument, string Converted, string First) InParameter(OperationModel operation, PagesModel pages)
    {
        ParameterModel position = operation.Parameters.First(parameter => parameter.Name == pages.Position);
        string converted = pages.Kind != PagesKind.Cursor ? ConversionWriter.FromInt64(position.Type, Next)
            : position.Type.Scalar == ScalarType.String ? $"{Next} ?? {position.Name}"
            : $"{Next} is null ? {position.Name} : {ConversionWriter.FromCursor(position.Type, Next)}";
        return (position.Name, converted, position.IsRequired ? position.Name : $"{position.Name} ?? {First(pages)}");
    }

    /// <summary>The same for a member of the body: the caller's body for the first page, a copy of it for those after.</summary>
    private static (string Argument, string Converted, string First) InBody(OperationModel operation, PagesModel pages, AccessorModel member)
    {
        BodyModel body = operation.Body!;
        AccessorStep step = member.Steps[0];
        bool isOptional = body.Presence == Presence.OptionalNullable;
        string held = isOptional ? body.Name + ".ValueOrDefault" : body.Name;
        string copied = body.IsRequired && body.Presence != Presence.RequiredNullable ? held : $"({held} ?? new())";
        string value = pages.Kind != PagesKind.Cursor ? ConversionWriter.FromInt64(member.Type, Next) : ConversionWriter.FromCursor(member.Type, Next);
        string copy = $"{copied} with {{ {step.Name} = {value} }}";
        string path = $"{held}{(copied == held ? "" : "?")}.{step.Name}{(step.Presence == Presence.OptionalNullable ? ".ValueOrDefault" : "")}";
        string first = copied == held && step.Presence == Presence.Required ? path : $"{path} ?? {First(pages)}";
        return (body.Name, pages.Kind == PagesKind.Cursor ? $"{Next} is null ? {body.Name} : {copy}" : copy, first);
    }

    private static string First(PagesModel pages) => CSharpEscaper.Literal(pages.First).TrimEnd('L');
}
