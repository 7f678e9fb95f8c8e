using System.Text.Json;
using KreaGen.Errors;
using Wire.Forms;

namespace Wire;

/// <summary><c>application/x-www-form-urlencoded</c>: OpenAPI 3.1, "Encoding Object", and the serializer of WHATWG's URL standard.</summary>
public sealed class FormsTests
{
    private const string Customer = "customer=c";

    [Fact]
    public async Task The_content_type_says_that_it_is_a_form()
    {
        ReceivedRequest request = await SentAsync(client => client.CreateSubscriptionAsync(new() { Customer = "c" }));
        Assert.Equal("application/x-www-form-urlencoded", request.Header("Content-Type"));
        Assert.Equal(Customer, request.Text);
    }

    [Fact]
    public async Task Text_is_encoded_as_browsers_do()
        => Assert.Equal("customer=a+b%26c%3Dd%2B%25%E2%82%AC%7E*-._%0D%0A", await BodyAsync(new() { Customer = "a b&c=d+%€~*-._\r\n" }));

    [Fact]
    public async Task Members_that_the_document_does_not_know_are_sent_as_well()
        => Assert.Equal(Customer + "&coupon=x", await BodyAsync(JsonSerializer.Deserialize<Subscription>("""{"customer":"c","coupon":"x"}""")!));

    [Fact]
    public async Task Numbers_booleans_and_dates_have_their_usual_text()
        => Assert.Equal(Customer + "&quantity=3&trial=true&start=2026-01-31", await BodyAsync(new() { Customer = "c", Quantity = 3, Trial = true, Start = new(2026, 1, 31) }));

    [Fact]
    public async Task A_list_is_repeated_by_default()
        => Assert.Equal(Customer + "&tags=a&tags=b", await BodyAsync(new() { Customer = "c", Tags = ["a", "b"] }));

    [Fact]
    public async Task An_object_is_JSON_by_default()
        => Assert.Equal(Customer + "&address=%7B%22city%22%3A%22Rome%22%7D", await BodyAsync(new() { Customer = "c", Address = new() { City = "Rome" } }));

    [Fact]
    public async Task Deep_objects_are_brackets_all_the_way_down()
        => Assert.Equal(
            Customer + "&card%5Bnumber%5D=42&card%5Baddress%5D%5Bcity%5D=Rome",
            await BodyAsync(new() { Customer = "c", Card = new() { Number = "42", Address = new() { City = "Rome" } } }));

    [Fact]
    public async Task Lists_in_deep_objects_have_brackets_and_objects_in_them_numbers()
        => Assert.Equal(
            Customer + "&expand%5B%5D=a&expand%5B%5D=b&items%5B0%5D%5Bprice%5D=5&items%5B1%5D%5Bprice%5D=6&items%5B1%5D%5Bcolors%5D%5B%5D=red",
            await BodyAsync(new() { Customer = "c", Expand = ["a", "b"], Items = [new() { Price = 5 }, new() { Price = 6, Colors = ["red"] }] }));

    [Fact]
    public async Task An_overlay_says_that_a_server_wants_lists_in_deep_objects_numbered()
        => Assert.Equal(Customer + "&numbered%5B0%5D=a&numbered%5B1%5D=b", await BodyAsync(new() { Customer = "c", Numbered = ["a", "b"] }));

    [Fact]
    public async Task A_list_that_does_not_explode_is_joined()
        => Assert.Equal(
            Customer + "&joined=a,b%2Cc&piped=a%7Cb&spaced=a+b",
            await BodyAsync(new() { Customer = "c", Joined = ["a", "b,c"], Piped = ["a", "b"], Spaced = ["a", "b"] }));

    [Fact]
    public async Task Reserved_characters_stay_where_the_document_allows_it_and_a_form_can_hold_them()
        => Assert.Equal(Customer + "&site=https://a.example/b?c=d%26e%2B", await BodyAsync(new() { Customer = "c", Site = "https://a.example/b?c=d&e+" }));

    [Fact]
    public async Task The_content_type_of_a_field_may_be_JSON()
        => Assert.Equal(Customer + "&label=%22a%22", await BodyAsync(new() { Customer = "c", Label = "a" }));

    [Fact]
    public async Task Null_is_absent() => Assert.Equal(Customer, await BodyAsync(new() { Customer = "c", Coupon = new(null) }));

    [Fact]
    public async Task A_limit_is_checked_before_anything_is_sent()
    {
        await using var server = ScriptedServer.Replying(Reply.With(204, []));
        using var client = new FormsClient(new() { Endpoint = server.Uri });
        await Assert.ThrowsAsync<ApiValidationException>(() => client.AddNoteAsync(new() { Text = new('x', 41) }));
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task A_form_that_is_not_given_is_not_sent()
    {
        ReceivedRequest request = await SentAsync(client => client.AddNoteAsync());
        Assert.Null(request.Header("Content-Type"));
        Assert.Empty(request.Body);
    }

    private static async Task<string> BodyAsync(Subscription subscription) => (await SentAsync(client => client.CreateSubscriptionAsync(subscription))).Text;

    private static async Task<ReceivedRequest> SentAsync(Func<FormsClient, Task> call)
    {
        await using var server = ScriptedServer.Replying(Reply.With(204, []));
        using var client = new FormsClient(new() { Endpoint = server.Uri });
        await call(client);
        return Assert.Single(server.Requests);
    }
}
