using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Bookshop;

/// <summary>The application, as <c>dotnet new webapi</c> begins one.</summary>
public static class Shop
{
    private static readonly byte[] Png = [0x89, (byte)'P', (byte)'N', (byte)'G', 1, 2, 3];

    /// <summary>Listens on a free port of this machine.</summary>
    public static async Task<WebApplication> StartAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ApplicationName = typeof(Shop).Assembly.GetName().Name });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(static options => options.Listen(System.Net.IPAddress.Loopback, 0));
        builder.Logging.ClearProviders();
        builder.Services.AddOpenApi(static options => options.AddDocumentTransformer(static (document, context, token) =>
        {
            // The port is another each time.
            document.Servers = [];
            document.Info.Title = "Bookshop";
            return Task.CompletedTask;
        }));
        builder.Services.AddProblemDetails();
        builder.Services.AddValidation();
        builder.Services.AddControllers().AddApplicationPart(typeof(Shop).Assembly);

        WebApplication application = builder.Build();
        application.UseExceptionHandler();
        application.MapOpenApi();
        application.MapControllers();
        Map(application);
        await application.StartAsync();
        return application;
    }

    private static void Map(WebApplication application)
    {
        Dictionary<int, Book> books = [];

        application.MapPost("/books", Results<Created<Book>, ProblemHttpResult, ValidationProblem> (Book book) => books.TryAdd(book.Id, book)
            ? TypedResults.Created("/books/" + book.Id, book)
            : TypedResults.Problem("There is a book " + book.Id, statusCode: StatusCodes.Status409Conflict)).WithName("addBook").ProducesProblem(StatusCodes.Status409Conflict);
        application.MapGet("/books/{id:int}", Results<Ok<Book>, NotFound> (int id)
            => books.TryGetValue(id, out Book? book) ? TypedResults.Ok(book) : TypedResults.NotFound()).WithName("getBook");
        application.MapGet("/books", (Genre? genre, [FromQuery] int[]? ids, decimal? below, DateOnly? since, [FromHeader(Name = "X-Page")] int? page)
            => books.Values.Where(book => (genre is null || book.Genre == genre) && (ids is not { Length: > 0 } || ids.Contains(book.Id))
                && (below is null || book.Price < below) && (since is null || book.Published >= since) && page is null or 1).ToList()).WithName("listBooks");
        application.MapDelete("/books/{id:int}", Results<NoContent, NotFound> (int id)
            => books.Remove(id) ? TypedResults.NoContent() : TypedResults.NotFound()).WithName("removeBook");
        application.MapGet("/books/{id:int}/author", Author? (int id) => books.GetValueOrDefault(id)?.Author).WithName("getAuthor");
        application.MapGet("/count", int () => books.Count).WithName("countBooks");
        application.MapGet("/average", double? () => books.Count == 0 ? null : books.Values.Average(static book => book.Weight)).WithName("averageWeight");
        application.MapGet("/hello", () => "Hello").WithName("hello");
        application.MapGet("/first", DateOnly? () => books.Count == 0 ? null : books.Values.Min(static book => book.Published)).WithName("firstPublished");
        application.MapPost("/payments", Payment (Payment payment) => payment).WithName("pay");
        application.MapPost("/reviews", Review ([FromForm] Review review) => review).WithName("review").DisableAntiforgery();
        application.MapPost("/covers", Cover (IFormFile file) => new(file.FileName, file.ContentType, file.Length)).WithName("addCover").DisableAntiforgery();
        application.MapPost("/covers/many", IReadOnlyList<Cover> (IFormFileCollection files)
            => [.. files.Select(static file => new Cover(file.FileName, file.ContentType, file.Length))]).WithName("addCovers").DisableAntiforgery();
        application.MapGet("/covers/{id:int}", (int id) => TypedResults.File(Png, "image/png", id + ".png")).WithName("getCover").Produces<FileContentHttpResult>(contentType: "image/png");
        application.MapPost("/raw", async Task<long> (Stream body) =>
        {
            using MemoryStream copy = new();
            await body.CopyToAsync(copy);
            return copy.Length;
        }).WithName("sendRaw");
        application.MapGet("/sales", (CancellationToken cancellationToken) => TypedResults.ServerSentEvents(SalesAsync(cancellationToken), "sale")).WithName("watchSales");
        application.MapGet("/fail", IResult () => throw new InvalidOperationException("A fault of the shop.")).WithName("fail").ProducesProblem(StatusCodes.Status500InternalServerError);
    }

    private static async IAsyncEnumerable<Sale> SalesAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (int book = 1; book <= 3; book++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return new(book, book * 1.5m, DateTimeOffset.UnixEpoch);
            await Task.Yield();
        }
    }
}
