using KreaGen.Samples.Playground.History;
using KreaGen.Samples.Playground.Pages;
using KreaGen.Samples.Playground.Providers;
using KreaGen.Samples.Playground.Texts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace KreaGen.Samples.Playground.Endpoints;

/// <summary>The page, its style and its script.</summary>
internal sealed class PageEndpoints(PictureHistory history, PictureProviders providers)
{
    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/", context =>
        {
            context.Response.ContentType = "text/html; charset=utf-8";
            context.Response.Headers.CacheControl = "no-store";
            context.Response.Headers.Vary = "Accept-Language";
            return context.Response.WriteAsync(PlaygroundPage.Of(Language.Of(context.Request), providers.Of(context.Request), providers.All, history.Entries)
                .Value);
        });
        routes.MapGet("/playground.css", static () => Asset("playground.css", "text/css; charset=utf-8"));
        routes.MapGet("/playground.js", static () => Asset("playground.js", "text/javascript; charset=utf-8"));
        routes.MapGet("/favicon.ico", static () => Asset("icon.svg", "image/svg+xml"));
    }

    private static IResult Asset(string name, string type)
        => Results.Stream(typeof(PageEndpoints).Assembly.GetManifestResourceStream("assets/" + name)!, type);
}
