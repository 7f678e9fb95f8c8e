using KreaGen.Json;
using Wire.Webhooks;

namespace Wire;

/// <summary>What the service sends: webhooks, and callbacks of operations.</summary>
public sealed class WebhooksTests
{
    [Fact]
    public void A_webhook_is_read_from_bytes()
        => Assert.Equal("a", WebhooksWebhooks.ParseOrderCreated("""{"id":"1","lines":[{"sku":"a"}]}"""u8).Lines![0].Sku);

    [Fact]
    public async Task A_webhook_is_read_from_a_stream()
    {
        using var body = new MemoryStream("[1,2]"u8.ToArray());
        Assert.Equal([1, 2], await WebhooksWebhooks.ParseStockLevelsAsync(body));
    }

    [Fact]
    public void A_callback_of_the_same_name_has_that_of_its_operation_before()
        => Assert.Equal(2026, WebhooksWebhooks.ParseCreateOrderOrderCreated("""{"at":"2026-01-02T03:04:05Z"}"""u8).At.Year);

    [Fact]
    public void What_does_not_fit_is_an_error_with_its_path()
    {
        JsonReadException error = Assert.Throws<JsonReadException>(() => WebhooksWebhooks.ParseOrderCreated("""{"id":"1","lines":[{"sku":7}]}"""u8));
        Assert.Equal("$.lines[0].sku", error.Path);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{} {}")]
    [InlineData("null")]
    public void What_is_no_payload_is_an_error(string body)
        => Assert.Throws<JsonReadException>(() => WebhooksWebhooks.ParseOrderCreated(System.Text.Encoding.UTF8.GetBytes(body)));

    [Fact]
    public async Task A_body_without_end_is_not_read_to_it()
    {
        using var body = new MemoryStream(new byte[2_000]);
        await Assert.ThrowsAsync<JsonReadException>(() => WebhooksWebhooks.ParseOrderCreatedAsync(body, maxBytes: 1_000));
    }
}
