using KreaGen.Generator.Model;

namespace KreaGen.Generator.Emission;

/// <summary>The facts of an operation whose responses are pages, and the method that goes through all of them.</summary>
internal static class PagesWriter
{
    private const int Column = 4;
    private const string Next = "nextPage";

    public static string Render(OperationModel operation)
    {
        if (operation.Pages is not { } pages)
        {
            return "";
        }

        OperationSignature signature = OperationSignature.Of(operation);
        string item = TypeWriter.OfItem(pages.Items.Type.Item!);
        string page = OperationMetadataWriter.ResultType(operation);
        string field = $"s_{char.ToLowerInvariant(pages.Name[0])}{pages.Name.Substring(1)}Pages";
        MethodModel method = operation.Find(MethodKind.Enumerate)!;
        return Template.Render(
            $$"""
            {{Definition(pages, $"{RuntimeNames.PageDefinition}<{page}, {item}> {field}")}}

            /// <summary>
            /// Enumerates the items of all pages. Each page is requested when its first item is needed, by <see cref="{{operation.Methods[0].Name}}"/>
            /// with the same arguments; a position in the arguments is that of the first page.
            /// </summary>
            {{MethodDocs.Parameters(operation)}}
            /// <param name="cancellationToken">Stops the enumeration.</param>
            /// <returns>The items, in the order of the pages.</returns>
            /// <exception cref="{{RuntimeNames.ApiException}}">The service refused the request, failed or could not be reached, or the next page is on another server.</exception>
            {{MethodWriter.Attributes(method)}}
            {{MethodWriter.Head(method, operation)}}
                {{Call(operation, pages, signature, field)}}
            """);
    }

    private static string Definition(PagesModel pages, string declaration) => DeprecationWriter.Quiet(
        DeprecationWriter.Passes(pages.Items, pages.Next, pages.Last, pages.More, pages.Total),
        Template.Render(
            $$"""
            private static readonly {{declaration}} = new()
            {
                {{Facts(pages)}}
            };
            """));

    private static string Call(OperationModel operation, PagesModel pages, OperationSignature signature, string field)
    {
        if (pages.Kind == PagesKind.Address)
        {
            return Wrapping.Parentheses($"=> {RuntimeNames.PageReader}.ByAddressAsync",
                ["_pipeline", field, signature.RequestCall(operation, 12), "cancellationToken"], ";", 2 * Column);
        }

        (string argument, string converted, string first) = pages.PositionInBody is { } member
            ? InBody(operation, pages, member) : InParameter(operation, pages);
        string[] arguments = [.. signature.Arguments.Select(passed => passed == argument ? converted : passed)];
        string call = $"{Next} => {Wrapping.Parentheses(operation.RequestMethod, arguments, "", 12)}";
        return pages.Kind == PagesKind.Cursor
            ? Wrapping.Parentheses($"=> {RuntimeNames.PageReader}.ByCursorAsync", ["_pipeline", field, call, "cancellationToken"], ";", 2 * Column)
            : Wrapping.Parentheses($"=> {RuntimeNames.PageReader}.ByNumberAsync",
                ["_pipeline", field, call, first, $"isOffset: {CSharpEscaper.Literal(pages.Kind == PagesKind.Offset)}", "cancellationToken"], ";", 2 * Column);
    }

    /// <summary>The argument that takes the position, what is passed for it, and the position of the first page.</summary>
    private static (string Argument, string Converted, string First) InParameter(OperationModel operation, PagesModel pages)
    {
        ParameterModel position = operation.Parameters.First(parameter => parameter.Name == pages.Position);
        string converted = pages.Kind != PagesKind.Cursor ? Number(position.Type)
            : position.Type.Scalar == ScalarType.String ? $"{Next} ?? {position.Name}"
            : $"{Next} is null ? {position.Name} : {Parsed(position.Type)}";
        return (position.Name, converted, position.IsRequired ? position.Name : $"{position.Name} ?? {First(pages)}");
    }

    /// <summary>The same for a member of the body: the caller's body for the first page, a copy of it for those after.</summary>
    private static (string Argument, string Converted, string First) InBody(OperationModel operation, PagesModel pages, AccessorModel member)
    {
        BodyModel body = operation.Body!;
        AccessorStep step = member.Steps[0];
        bool isOptional = RequestWriter.MayBeAbsentOrNull(operation);
        string held = isOptional ? body.Name + ".ValueOrDefault" : body.Name;
        string copied = body.IsRequired && !RequestWriter.MayBeNull(body) ? held : $"({held} ?? new())";
        string value = pages.Kind != PagesKind.Cursor ? Number(member.Type) : member.Type.Scalar == ScalarType.String ? Next : Parsed(member.Type);
        string copy = $"{copied} with {{ {step.Name} = {value} }}";
        string path = $"{held}{(copied == held ? "" : "?")}.{step.Name}{(step.Presence == Presence.OptionalNullable ? ".ValueOrDefault" : "")}";
        string first = copied == held && step.Presence == Presence.Required ? path : $"{path} ?? {First(pages)}";
        return (body.Name, pages.Kind == PagesKind.Cursor ? $"{Next} is null ? {body.Name} : {copy}" : copy, first);
    }

    private static string First(PagesModel pages) => CSharpEscaper.Literal(pages.First).TrimEnd('L');

    private static string Number(TypeRef type) => type.Scalar == ScalarType.Int32 ? $"checked((int){Next})" : Next;

    private static string Parsed(TypeRef type) => $"{TypeWriter.Of(type)}.Parse({Next}, {RuntimeNames.CultureInfo}.InvariantCulture)";

    private static IEnumerable<string> Facts(PagesModel pages)
    {
        yield return $"Items = static page => {AccessorWriter.Value("page", pages.Items)},";
        if (pages.Next is { } next)
        {
            yield return $"Next = static page => {AccessorWriter.Wire("page", next)},";
        }

        if (pages.Last is { } last)
        {
            yield return $"Last = static item => {AccessorWriter.Wire("item", last)},";
        }

        if (pages.Link is { } link)
        {
            yield return $"Link = {CSharpEscaper.Literal(link)},";
        }

        if (pages.More is { } more)
        {
            yield return $"More = static page => {AccessorWriter.Value("page", more)},";
        }

        if (pages.Total is { } total)
        {
            yield return $"Total = static page => {AccessorWriter.Value("page", total)},";
        }
    }
}
