using KreaGen.Generator.Model;

namespace KreaGen.Generator.Baselines.Listing;

/// <summary>Lists how an operation's responses are pages of one list.</summary>
internal static class PaginationListing
{
    public static ApiElement List(PagesModel pages, IEnumerable<ApiElement> methods) => new DetailList()
        .Add(DetailName.Kind, Words.Of(pages.Kind))
        .Add("items", JobListing.Path(pages.Items))
        .Add("position", pages.Position ?? JobListing.Path(pages.PositionInBody))
        .Add("first", pages.First == 0 ? null : pages.First)
        .Add("next", JobListing.Path(pages.Next))
        .Add("last", JobListing.Path(pages.Last))
        .Add("link", pages.Link)
        .Add("more", JobListing.Path(pages.More))
        .Add("total", JobListing.Path(pages.Total))
        .ToNode(ApiElementKind.Pages, methods, pages.Name);
}
