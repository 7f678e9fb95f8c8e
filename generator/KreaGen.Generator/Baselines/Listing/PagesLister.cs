using KreaGen.Generator.Model;

namespace KreaGen.Generator.Baselines.Listing;

/// <summary>Lists how an operation's answers are pages of one list.</summary>
internal static class PagesLister
{
    public static SurfaceNode List(PagesModel pages) => new FactList()
        .Add(FactName.Kind, Words.Of(pages.Kind))
        .Add("items", JobLister.Path(pages.Items))
        .Add("position", pages.Position ?? JobLister.Path(pages.PositionInBody))
        .Add("first", pages.First == 0 ? null : pages.First)
        .Add("next", JobLister.Path(pages.Next))
        .Add("last", JobLister.Path(pages.Last))
        .Add("link", pages.Link)
        .Add("more", JobLister.Path(pages.More))
        .Add("total", JobLister.Path(pages.Total))
        .ToNode(SurfaceKind.Pages, pages.Name);
}
