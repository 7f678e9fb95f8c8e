using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text.Json;
using KreaGen.Samples.Playground.History;
using KreaGen.Samples.Playground.Pages;
using KreaGen.Samples.Playground.Pictures;
using KreaGen.Samples.Playground.Providers;
using KreaGen.Samples.Playground.Texts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace KreaGen.Samples.Playground.Endpoints;

/// <summary>What the page asks for while it is open: pictures, their progress, their files.</summary>
internal sealed class PictureEndpoints(Studio studio, PictureHistory history, PictureProviders providers)
{
    public void Map(IEndpointRouteBuilder routes)
    {
        // As a delegate of any kind: as a request delegate, its result would be dropped.
        routes.MapPost("/pictures", (Delegate)BeginAsync);
        routes.MapGet("/pictures/{id}", (string id, HttpContext context) => history.Find(id) is { } entry
            ? Results.Content(PictureCard.Of(entry, Language.Of(context.Request)).Value, "text/html; charset=utf-8")
            : Results.NotFound());
        routes.MapGet("/pictures/{id}/events", (string id, CancellationToken stopped) => history.Find(id) is { } entry
            ? Results.ServerSentEvents(EventsAsync(entry, stopped))
            : Results.NotFound());
        routes.MapGet("/pictures/{id}/image.png", (string id) => history.Find(id) is { State: PictureState.Saved } entry && File.Exists(history.FileOf(entry))
            ? Results.File(history.FileOf(entry), "image/png", enableRangeProcessing: true)
            : Results.NotFound());
    }

    private async Task<IResult> BeginAsync(HttpContext context)
    {
        if (!context.Request.HasFormContentType)
        {
            return Results.StatusCode(StatusCodes.Status415UnsupportedMediaType);
        }

        IFormCollection form = await context.Request.ReadFormAsync(context.RequestAborted);
        IPictureProvider provider = providers.Find(form["provider"]);
        (PictureOrder? order, IReadOnlyList<string> problems) = OrderReader.Read(form, provider);
        if (order is null)
        {
            return Json(new OrderAnswer { Problems = problems }, StatusCodes.Status400BadRequest);
        }

        return Json(new OrderAnswer { Id = studio.Begin(provider, order).Id }, StatusCodes.Status202Accepted);
    }

    private static IResult Json(OrderAnswer answer, int status)
        => Results.Text(JsonSerializer.Serialize(answer, EndpointJson.Default.OrderAnswer), "application/json", statusCode: status);

    private async IAsyncEnumerable<SseItem<string>> EventsAsync(HistoryEntry entry, [EnumeratorCancellation] CancellationToken stopped)
    {
        if (studio.Find(entry.Id) is not { } run)
        {
            yield return Item(new(entry.State, entry.State == PictureState.Saved ? 100 : 0) { Message = entry.Message });
            yield break;
        }

        await foreach (PictureProgress progress in run.WatchAsync(stopped))
        {
            yield return Item(progress);
        }
    }

    private static SseItem<string> Item(PictureProgress progress) => new(JsonSerializer.Serialize(progress, EndpointJson.Default.PictureProgress), "progress");
}
