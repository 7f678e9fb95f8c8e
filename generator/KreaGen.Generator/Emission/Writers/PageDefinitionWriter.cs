using KreaGen.Generator.Emission.Names;
using KreaGen.Generator.Emission.Templates;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Emission.Writers;

/// <summary>What the runtime must know of an operation whose responses are pages of one list.</summary>
internal static class PageDefinitionWriter
{
    public static string Render(OperationModel operation)
    {
        if (operation.Pages is not { } pages)
        {
            return "";
        }

        string types = $"{OperationMetadataWriter.ResultType(operation)}, {TypeWriter.OfItem(pages.Items.Type.Item!)}";
        return DeprecationWriter.Quiet(
            DeprecationWriter.Passes(pages.Items, pages.Next, pages.Last, pages.More, pages.Total),
            Template.Render(
                $$"""
                private static readonly {{RuntimeNames.PageDefinition}}<{{types}}> {{pages.FieldName}} = new()
                {
                    {{Members(pages)}}
                };
                """));
    }

    private static IEnumerable<string> Members(PagesModel pages)
    {
        yield return $"Items = static page => {AccessorWriter.Value("page", pages.Items)},";
        if (pages.Next is { } next)
        {
            yield return $"Next = static page => {AccessorWriter.Text("page", next)},";
        }

        if (pages.Last is { } last)
        {
            yield return $"Last = static item => {AccessorWriter.Text("item", last)},";
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
