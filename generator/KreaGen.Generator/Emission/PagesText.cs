using KreaGen.Generator.Model;

namespace KreaGen.Generator.Emission;

/// <summary>The facts of an operation whose answers are pages, and the method that goes through all of them.</summary>
internal static class PagesText
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
        string item = TypeText.OfItem(pages.Items.Type.Item!);
        string page = OperationFacts.ResultType(operation);
        string field = $"s_{char.ToLowerInvariant(pages.Name[0])}{pages.Name.Substring(1)}Pages";
        MethodModel method = operation.Find(MethodKind.Enumerate)!;
        return Template.Render(
            $$"""
            {{Definition(pages, $"{RuntimeNames.PageDefinition}<{page}, {item}> {field}")}}

            /// <summary>
            /// Goes through the items of all pages and asks for a page when its first item is wanted. Like <see cref="{{operation.Methods[0].Name}}"/>
            /// for each of them; a position among the arguments is that of the first page.
            /// </summary>
            {{MethodDocs.Parameters(operation)}}
            /// <param name="cancellationToken">Stops the enumeration.</param>
            /// <returns>The items, in the order of the pages.</returns>
            /// <exception cref="{{RuntimeNames.ApiException}}">The service refused, failed or could not be reached, or the next page is on another server.</exception>
            {{MethodWriter.Attributes(method)}}
            {{MethodWriter.Head(method, operation)}}
                {{Call(operation, pages, signature, field)}}
            """);
    }

    private static string Definition(PagesModel pages, string declaration) => DeprecationText.Quiet(
        DeprecationText.Passes(pages.Items, pages.Next, pages.Last, pages.More, pages.Total),
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
            return Wrapping.Parentheses($"=> {RuntimeNames.PageReader}.ByAddressAsync", ["_pipeline", field, signature.RequestCall(operation, 12), "cancellationToken"], ";", 2 * Column);
        }

        (string argument, string converted, string first) = pages.PositionInBody is { } member ? InBody(operation, pages, member) : InParameter(operation, pages);
        string[] arguments = [.. signature.Arguments.Select(passed => passed == argument ? converted : passed)];
        string call = $"{Next} => {Wrapping.Parentheses(operation.RequestMethod, arguments, "", 12)}";
        return pages.Kind == PagesKind.Cursor
            ? Wrapping.Parentheses($"=> {RuntimeNames.PageReader}.ByCursorAsync", ["_pipeline", field, call, "cancellationToken"], ";", 2 * Column)
            : Wrapping.Parentheses($"=> {RuntimeNames.PageReader}.ByNumberAsync", ["_pipeline", field, call, first, $"isOffset: {CSharpText.Literal(pages.Kind == PagesKind.Offset)}", "cancellationToken"], ";", 2 * Column);
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
        bool isOptional = RequestText.MayBeAbsentOrNull(operation);
        string held = isOptional ? body.Name + ".ValueOrDefault" : body.Name;
        string copied = body.IsRequired && !RequestText.MayBeNull(body) ? held : $"({held} ?? new())";
        string value = pages.Kind != PagesKind.Cursor ? Number(member.Type) : member.Type.Scalar == ScalarType.String ? Next : Parsed(member.Type);
        string copy = $"{copied} with {{ {step.Name} = {value} }}";
        string path = $"{held}{(copied == held ? "" : "?")}.{step.Name}{(step.Presence == Presence.OptionalNullable ? ".ValueOrDefault" : "")}";
        string first = copied == held && step.Presence == Presence.Required ? path : $"{path} ?? {First(pages)}";
        return (body.Name, pages.Kind == PagesKind.Cursor ? $"{Next} is null ? {body.Name} : {copy}" : copy, first);
    }

    private static string First(PagesModel pages) => CSharpText.Literal(pages.First).TrimEnd('L');

    private static string Number(TypeRef type) => type.Scalar == ScalarType.Int32 ? $"checked((int){Next})" : Next;

    private static string Parsed(TypeRef type) => $"{TypeText.Of(type)}.Parse({Next}, {RuntimeNames.CultureInfo}.InvariantCulture)";

    private static IEnumerable<string> Facts(PagesModel pages)
    {
        yield return $"Items = static page => {AccessorText.Value("page", pages.Items)},";
        if (pages.Next is { } next)
        {
            yield return $"Next = static page => {AccessorText.Wire("page", next)},";
        }

        if (pages.Last is { } last)
        {
            yield return $"Last = static item => {AccessorText.Wire("item", last)},";
        }

        if (pages.Link is { } link)
        {
            yield return $"Link = {CSharpText.Literal(link)},";
        }

        if (pages.More is { } more)
        {
            yield return $"More = static page => {AccessorText.Value("page", more)},";
        }

        if (pages.Total is { } total)
        {
            yield return $"Total = static page => {AccessorText.Value("page", total)},";
        }
    }
}
