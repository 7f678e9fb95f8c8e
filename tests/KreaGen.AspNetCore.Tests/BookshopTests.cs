extern alias application;

using System.Globalization;
using System.Net;
using System.Text;
using Bookshop;
using KreaGen.Errors;
using KreaGen.Http;
using KreaGen.Json;
using KreaGen.Streaming;
using Microsoft.AspNetCore.Builder;
using Shop = application::Bookshop.Shop;

namespace KreaGen.AspNetCore.Tests;

/// <summary>An ASP.NET Core application, the client that its own document becomes, and a call of every endpoint.</summary>
public sealed class BookshopTests : IAsyncLifetime, IDisposable
{
    private WebApplication _application = null!;
    private BookshopClient _client = null!;

    public async Task InitializeAsync()
    {
        _application = await Shop.StartAsync();
        _client = new(new Uri(_application.Urls.First()), new() { AllowInsecureEndpoint = true });
    }

    public async Task DisposeAsync() => await _application.DisposeAsync();

    public void Dispose() => _client.Dispose();

    [Fact]
    public async Task The_document_is_the_one_that_the_application_serves()
    {
        using HttpClient http = new();

        string served = await http.GetStringAsync(new Uri(_application.Urls.First() + "/openapi/v1.json"));

        using StreamReader document = new(typeof(BookshopTests).Assembly.GetManifestResourceStream("bookshop.json")!);
        Assert.Equal((await document.ReadToEndAsync()).TrimEnd(), served, ignoreLineEndingDifferences: true);
    }

    [Fact]
    public async Task A_book_comes_back_as_it_was_sent()
    {
        Book sent = Dune();

        Book added = await _client.AddBookAsync(sent);
        Book read = await _client.GetBookAsync(7);

        Assert.Equal(added.ToString(), read.ToString());
        Assert.Equal("Dune", read.Title);
        Assert.Equal(Genre.ScienceFiction, read.Genre);
        Assert.Equal(2, read.Condition);
        Assert.Equal((7, 3_000_000_000L, (short)-2, 12.5m, 0.75, 4.5f), ((int)read.Id!, (long)read.Copies!, (short)read.Floor!, (decimal)read.Price!, read.Weight, (float)read.Rating.Value!));
        Assert.Equal(ulong.MaxValue, read.Views);
        Assert.Null(read.Pages.Value);
        Assert.True(read.IsUsed);
        Assert.Equal(new DateOnly(1965, 8, 1), read.Published);
        Assert.Equal(new TimeOnly(9, 30), read.OpensAt.Value!.Value.Time);
        Assert.Equal("21.00:00:00", read.LoanTime);
        Assert.Equal(new DateTimeOffset(2026, 11, 30, 12, 0, 0, TimeSpan.FromHours(1)), read.AddedAt);
        Assert.Equal(sent.Key, read.Key);
        Assert.Equal(new Uri("https://example.com/dune"), read.Page);
        Assert.Equal(["desert", "spice"], read.Tags!);
        Assert.Equal(4, read.Stock!["Berlin"]);
        Assert.Equal("Frank", read.Author.Value!.Name);
        Assert.Equal(1920, read.Author.Value.Born);
        Assert.Null(read.Author.Value.Teacher);
    }

    [Fact]
    public async Task A_list_is_filtered_by_every_kind_of_parameter()
    {
        await _client.AddBookAsync(Dune());
        await _client.AddBookAsync(Dune() with { Id = 8, Genre = Genre.Poetry, Price = 3, Published = new(2001, 1, 1) });

        Assert.Equal([7, 8], (await _client.ListBooksAsync()).Select(static book => book.Id!.Value));
        Assert.Equal([8], (await _client.ListBooksAsync(genre: Genre.Poetry)).Select(static book => book.Id!.Value));
        Assert.Equal([7, 8], (await _client.ListBooksAsync(ids: [7, 8, 9])).Select(static book => book.Id!.Value));
        Assert.Equal([8], (await _client.ListBooksAsync(below: 10.5)).Select(static book => book.Id!.Value));
        Assert.Equal([8], (await _client.ListBooksAsync(since: new(2000, 1, 1))).Select(static book => book.Id!.Value));
        Assert.Empty(await _client.ListBooksAsync(xPage: 2));
    }

    [Fact]
    public async Task What_is_not_there_is_null_where_the_result_may_be_null()
    {
        Assert.Null(await _client.AverageWeightAsync());
        Assert.Null(await _client.FirstPublishedAsync());
        Assert.Null(await _client.GetAuthorAsync(7));
        Assert.Equal(0, await _client.CountBooksAsync());

        await _client.AddBookAsync(Dune());

        Assert.Equal(0.75, await _client.AverageWeightAsync());
        Assert.Equal(new DateOnly(1965, 8, 1), await _client.FirstPublishedAsync());
        Assert.Equal("Frank", (await _client.GetAuthorAsync(7))!.Name);
        Assert.Equal(1, await _client.CountBooksAsync());
    }

    [Fact]
    public async Task No_content_is_null_or_nothing()
    {
        await _client.AddBookAsync(Dune());
        await _client.RemoveBookAsync(7);
        ApiException missing = await Assert.ThrowsAsync<ApiException>(() => _client.RemoveBookAsync(7));

        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
        Assert.Equal("first", (await _client.GetNoteAsync(1))!.Name);
        Assert.Null(await _client.GetNoteAsync(2));
        await _client.PutNoteAsync(1, "A note");
    }

    [Fact]
    public async Task Problem_details_are_typed()
    {
        await _client.AddBookAsync(Dune());

        ApiException<ProblemDetails> conflict = await Assert.ThrowsAsync<ApiException<ProblemDetails>>(() => _client.AddBookAsync(Dune()));
        ApiException<HttpValidationProblemDetails> invalid = await Assert.ThrowsAsync<ApiException<HttpValidationProblemDetails>>(
            () => Unchecked().AddBookAsync(Dune() with { Id = 9, Title = new('x', 81) }));
        ApiException<ProblemDetails> unknown = await Assert.ThrowsAsync<ApiException<ProblemDetails>>(() => _client.PutNoteAsync(2, "A note"));
        ApiException<ProblemDetails> fault = await Assert.ThrowsAsync<ApiException<ProblemDetails>>(() => Unchecked().FailAsync());

        Assert.Equal((409, "There is a book 7"), (conflict.Error.Status, conflict.Error.Detail));
        Assert.Equal("Title", Assert.Single(invalid.Error.Errors!).Key);
        Assert.Equal("No book 2", unknown.Error.Detail);
        Assert.Equal(500, fault.Error.Status);
    }

    [Fact]
    public async Task A_constraint_of_the_application_is_checked_before_anything_is_sent()
    {
        // Not a constant: those are errors of the build.
        int pages = int.Parse("10001", CultureInfo.InvariantCulture);
        ApiValidationException error = await Assert.ThrowsAsync<ApiValidationException>(() => _client.AddBookAsync(Dune() with { Pages = pages }));

        Assert.Equal("Pages", Assert.Single(error.Violations).Property);
    }

    [Fact]
    public async Task Each_kind_of_payment_comes_back_as_what_it_is()
    {
        Payment card = await _client.PayAsync(new PaymentCardPayment { Amount = 3.5, Number = "1234" });
        Payment cash = await _client.PayAsync(new PaymentCashPayment { Amount = 2, Coins = 4 });

        Assert.Equal("1234", Assert.IsType<Payment.CardPayment>(card).Value.Number);
        Assert.Equal(4, Assert.IsType<Payment.CashPayment>(cash).Value.Coins);
    }

    [Fact]
    public async Task Forms_and_files_arrive()
    {
        Review review = await _client.ReviewAsync(new() { Reader = "Ann", Stars = 4, ReadOn = new DateOnly(2026, 1, 2) });
        Cover one = await _client.AddCoverAsync(new() { File = new FileContent("abc"u8.ToArray(), "front.png") });
        IReadOnlyList<Cover> many = await _client.AddCoversAsync(new() { Files = [new FileContent("a"u8.ToArray(), "a.jpg"), new FileContent("bc"u8.ToArray(), "b.pdf")] });
        long raw = await _client.SendRawAsync(new FileContent(new byte[5]));

        Assert.Equal(("Ann", 4, new DateOnly(2026, 1, 2)), (review.Reader, (int)review.Stars!, review.ReadOn));
        Assert.Equal(("front.png", 3L), (one.Name, one.Length));
        Assert.Equal(["a.jpg", "b.pdf"], many.Select(static cover => cover.Name));
        Assert.Equal(5, raw);
    }

    [Fact]
    public async Task A_file_and_a_text_come_down()
    {
        await using ResponseStream cover = await _client.GetCoverAsync(3);
        using MemoryStream bytes = new();
        await cover.CopyToAsync(bytes);

        Assert.Equal("3.png", cover.FileName);
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G', 1, 2, 3], bytes.ToArray());
        Assert.Equal("Hello", await _client.HelloAsync());
    }

    [Fact]
    public async Task Events_are_what_the_endpoint_yields()
    {
        List<Sale> sales = [];
        await foreach (Sale sale in _client.WatchSalesAsync())
        {
            sales.Add(sale);
        }

        Assert.Equal([1, 2, 3], sales.Select(static sale => sale.BookId));
        Assert.Equal(4.5, sales[2].Amount);
    }

    /// <summary>A client that leaves the checks to the application, and does not try a failing call again.</summary>
    private BookshopClient Unchecked()
        => new(new Uri(_application.Urls.First()), new() { AllowInsecureEndpoint = true, ValidateRequests = false, Retry = new() { MaxRetries = 0 } });

    private static Book Dune() => new()
    {
        Id = 7,
        Title = "Dune",
        Genre = Genre.ScienceFiction,
        Condition = 2,
        Copies = 3_000_000_000,
        Floor = -2,
        Price = 12.5,
        Weight = 0.75,
        Rating = 4.5f,
        Views = ulong.MaxValue,
        IsUsed = true,
        Published = new(1965, 8, 1),
        OpensAt = new TimeOfDay(new(9, 30)),
        LoanTime = "21.00:00:00",
        AddedAt = new(2026, 11, 30, 12, 0, 0, TimeSpan.FromHours(1)),
        Key = new("5f5b0b1c-9a5e-4a0e-8d39-0a6c1b7f5e11"),
        Page = new Uri("https://example.com/dune"),
        Tags = ["desert", "spice"],
        Stock = new Dictionary<string, int> { ["Berlin"] = 4 },
        Author = new Author { Name = "Frank", Born = 1920, Teacher = null },
        Sample = Convert.ToBase64String(Encoding.UTF8.GetBytes("A beginning")),
    };
}
