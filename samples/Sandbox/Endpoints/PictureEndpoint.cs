using System.Text;
using KreaGen.Samples.Sandbox.Generations;
using KreaGen.Samples.Sandbox.Pictures;
using KreaGen.Samples.Sandbox.Runware;
using KreaGen.Samples.Sandbox.Traffic;
using Microsoft.AspNetCore.Http;

namespace KreaGen.Samples.Sandbox.Endpoints;

/// <summary>GET /files/{name}.png: an image host beside the API, which wants a signature and no key.</summary>
internal sealed class PictureEndpoint(
    SandboxOptions options, TaskStore store, RunwareStore runware, LinkSigner links, PictureCache pictures)
{
    public async ValueTask<Response> HandleAsync(Exchange exchange)
    {
        HttpRequest http = exchange.Context.Request;
        if (Journal.CarriesCredentials(http))
        {
            return Text(400, "Credentials do not belong here: a signed link is its own permission.\n");
        }

        string name = http.RouteValues["name"] as string ?? "";
        switch (links.Check(name, http.Query["expires"].ToString(), http.Query["sig"].ToString(), options.TimeProvider.GetUtcNow()))
        {
            case LinkState.Forged:
                return Text(403, "SignatureDoesNotMatch: the signature does not fit the link.\n");
            case LinkState.Expired:
                return Text(options.ExpiredLinkStatus, "AccessDenied: the request has expired.\n");
            default:
                break;
        }

        if ((store.FindPainting(name) ?? runware.FindPainting(name)) is not { } painting)
        {
            return Text(404, "NoSuchKey: there is no such file.\n");
        }

        exchange.Fault ??= painting.Download;
        byte[] png = await pictures.GetAsync(painting);
        return new Response(200, "image/png", png).With("Cache-Control", "private, no-transform");
    }

    private static Response Text(int status, string text) => new(status, "text/plain; charset=utf-8", Encoding.UTF8.GetBytes(text));
}
