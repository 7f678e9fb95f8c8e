using System.Text;
using KreaGen.Tool.Tests.Harness;

namespace KreaGen.Tool.Tests;

/// <summary>A provider's document comes into the repository as it was published, and says later what changed.</summary>
public sealed class VendorTests
{
    private const string Address = "https://docs.shop.example/api/shop.yaml";

    [Fact]
    public async Task A_document_is_written_byte_for_byte_with_a_note_of_its_origin()
    {
        byte[] published = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Shop.Yaml.ReplaceLineEndings("\r\n"))];
        using Workshop shop = new();
        shop.Network.Page(Address, published, "application/yaml");

        ToolResult result = (await shop.RunAsync("vendor", Address, "--out", "specs/shop.yaml")).ShouldEnd(0);

        Assert.Equal(published, await File.ReadAllBytesAsync(shop.PathOf("specs/shop.yaml")));
        string hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(published));
        Assert.Equal($"source: {Address}\nfetched: 2026-11-21T14:00:00Z\nsha256: {hash}\nbytes: {published.Length}\nform: file\n", shop.Read("specs/shop.yaml.origin"));
        Assert.Equal($"Wrote specs/shop.yaml ({published.Length} bytes, sha256 {hash}) and specs/shop.yaml.origin.\n", result.Output);
        Assert.Equal([Address], shop.Network.Asked);
    }

    [Fact]
    public async Task The_document_of_a_markdown_page_is_what_stands_in_its_fence()
    {
        using Workshop shop = new();
        shop.Network.Page("https://docs.shop.example/orders.md", Shop.Page, "text/markdown");
        (await shop.RunAsync("vendor", "https://docs.shop.example/orders.md")).ShouldEnd(0);
        Assert.Equal(Shop.Yaml, shop.Read("orders.yaml"));
        Assert.Contains("form: block of a page\n", shop.Read("orders.yaml.origin"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_is_a_source_too_and_json_stays_json()
    {
        using Workshop shop = new Workshop().With("download", """{ "openapi": "3.1.0", "info": { "title": "T", "version": "1" }, "paths": {} }""");
        (await shop.RunAsync("vendor", "download", "-o", "specs/t.json")).ShouldEnd(0);
        Assert.Equal(shop.Read("download"), shop.Read("specs/t.json"));
        Assert.Empty(shop.Network.Asked);
    }

    [Fact]
    public async Task A_check_says_that_nothing_changed()
    {
        using Workshop shop = await Vendored();
        Assert.Equal($"{Address} has not changed since 2026-11-21.\n", (await shop.RunAsync("vendor", "shop.yaml", "--check")).ShouldEnd(0).Output);
        (await shop.RunAsync("vendor", Address, "--check")).ShouldEnd(0);
    }

    [Fact]
    public async Task A_check_says_what_changed_by_the_rules_of_the_baseline_and_writes_nothing()
    {
        using Workshop shop = await Vendored();
        shop.Network.Page(Address, Shop.Changed);
        ToolResult result = (await shop.RunAsync("vendor", "shop.yaml", "--check")).ShouldEnd(1);
        Assert.StartsWith($"{Address} changed since 2026-11-21.\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("breaking (request-stricter): property name of record Order: maxLength was 80, is 40\n", result.Output, StringComparison.Ordinal);
        Assert.EndsWith("1 breaking, 1 additive\n", result.Output, StringComparison.Ordinal);
        Assert.Equal(Shop.Yaml, shop.Read("shop.yaml"));
    }

    [Fact]
    public async Task A_check_tells_new_texts_from_a_new_surface_and_an_edited_file_from_a_changed_page()
    {
        using Workshop shop = await Vendored();
        shop.Network.Page(Address, Shop.Told);
        Assert.EndsWith("Only text changed: the public API of the client is the same.\n", (await shop.RunAsync("vendor", "shop.yaml", "--check")).ShouldEnd(1).Output, StringComparison.Ordinal);

        shop.Network.Page(Address, Shop.Yaml);
        shop.With("shop.yaml", Shop.Told);
        Assert.StartsWith("shop.yaml was edited after it was vendored.\n", (await shop.RunAsync("vendor", "shop.yaml", "--check")).ShouldEnd(1).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Vendoring_again_replaces_the_file_and_says_what_changed()
    {
        using Workshop shop = await Vendored();
        shop.Network.Page(Address, Shop.Changed);
        Assert.EndsWith("1 breaking, 1 additive\n", (await shop.RunAsync("vendor", Address)).ShouldEnd(0).Output, StringComparison.Ordinal);
        Assert.Equal(Shop.Changed, shop.Read("shop.yaml"));
    }

    [Fact]
    public async Task A_file_that_was_not_vendored_is_replaced_only_by_force()
    {
        using Workshop shop = new Workshop().With("shop.yaml", "mine");
        shop.Network.Page(Address, Shop.Yaml);
        Assert.Contains("--force", (await shop.RunAsync("vendor", Address)).ShouldEnd(2).Error, StringComparison.Ordinal);
        Assert.Equal("mine", shop.Read("shop.yaml"));
        (await shop.RunAsync("vendor", Address, "--force")).ShouldEnd(0);
        Assert.Equal(Shop.Yaml, shop.Read("shop.yaml"));
    }

    [Theory]
    [InlineData("http://docs.shop.example/shop.yaml")]
    [InlineData("ftp://docs.shop.example/shop.yaml")]
    public async Task Only_https_is_fetched(string address)
    {
        using Workshop shop = new();
        Assert.Contains("only https", (await shop.RunAsync("vendor", address)).ShouldEnd(2).Error, StringComparison.Ordinal);
        Assert.Empty(shop.Network.Asked);
    }

    [Fact]
    public async Task A_redirect_on_the_same_host_is_followed()
    {
        using Workshop shop = new();
        shop.Network.Redirect(Address, "/latest/shop.yaml").Page("https://docs.shop.example/latest/shop.yaml", Shop.Yaml);
        (await shop.RunAsync("vendor", Address)).ShouldEnd(0);
        Assert.Contains($"source: {Address}\n", shop.Read("shop.yaml.origin"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://cdn.example/shop.yaml", "--allow-host cdn.example")]
    [InlineData("http://docs.shop.example/shop.yaml", "only https")]
    [InlineData("https://docs.shop.example/api/shop.yaml", "redirects more than 5 times")]
    public async Task Other_redirects_are_refused(string location, string reason)
    {
        using Workshop shop = new();
        shop.Network.Redirect(Address, location).Page("https://cdn.example/shop.yaml", Shop.Yaml);
        Assert.Contains(reason, (await shop.RunAsync("vendor", Address)).ShouldEnd(2).Error, StringComparison.Ordinal);
        Assert.DoesNotContain(shop.Network.Asked, static address => !address.StartsWith("https://docs.shop.example/", StringComparison.Ordinal));
        Assert.Empty(shop.Files());
    }

    [Fact]
    public async Task A_redirect_to_a_host_that_was_allowed_is_followed()
    {
        using Workshop shop = new();
        shop.Network.Redirect(Address, "https://cdn.example/shop.yaml").Page("https://cdn.example/shop.yaml", Shop.Yaml);
        (await shop.RunAsync("vendor", Address, "--allow-host", "cdn.example")).ShouldEnd(0);
    }

    [Theory]
    [InlineData("y\n", true)]
    [InlineData("n\n", false)]
    [InlineData("\n", false)]
    public async Task A_person_is_asked_about_a_redirect_to_another_host(string keys, bool isFetched)
    {
        using Workshop shop = new() { Keys = keys };
        shop.Network.Redirect(Address, "https://cdn.example/shop.yaml").Page("https://cdn.example/shop.yaml", Shop.Yaml);
        ToolResult result = (await shop.RunAsync("vendor", Address)).ShouldEnd(isFetched ? 0 : 2);
        Assert.Contains("docs.shop.example redirects to cdn.example. Fetch https://cdn.example/shop.yaml? [y/n] (n):", result.Error.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Equal(isFetched ? [Address, "https://cdn.example/shop.yaml"] : [Address], shop.Network.Asked);
        Assert.Equal(isFetched ? ["shop.yaml", "shop.yaml.origin"] : [], shop.Files());
    }

    [Fact]
    public async Task A_person_is_not_asked_about_a_host_that_was_allowed_and_never_about_http()
    {
        using Workshop shop = new() { Keys = "" };
        shop.Network.Redirect(Address, "https://cdn.example/shop.yaml").Page("https://cdn.example/shop.yaml", Shop.Yaml);
        (await shop.RunAsync("vendor", Address, "--allow-host", "cdn.example")).ShouldEnd(0);
        shop.Network.Redirect(Address, "http://docs.shop.example/shop.yaml");
        Assert.Contains("only https", (await shop.RunAsync("vendor", Address)).ShouldEnd(2).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_beyond_the_limit_is_not_read_to_its_end()
    {
        using Workshop shop = new();
        shop.Network.Page(Address, Shop.Yaml).Endless("https://docs.shop.example/endless.yaml");
        Assert.Contains("--max-bytes", (await shop.RunAsync("vendor", Address, "--max-bytes", "100")).ShouldEnd(2).Error, StringComparison.Ordinal);
        Assert.Contains("--max-bytes", (await shop.RunAsync("vendor", "https://docs.shop.example/endless.yaml")).ShouldEnd(2).Error, StringComparison.Ordinal);
        Assert.Empty(shop.Files());
    }

    [Theory]
    [InlineData("<!DOCTYPE html><html><body>Sign in</body></html>")]
    [InlineData("name: not a document\n")]
    [InlineData("openapi: [\n")]
    [InlineData("")]
    public async Task What_is_no_document_is_not_written(string text)
    {
        using Workshop shop = new();
        shop.Network.Page(Address, text);
        Assert.Contains("nothing was written", (await shop.RunAsync("vendor", Address)).ShouldEnd(2).Error, StringComparison.Ordinal);
        Assert.Empty(shop.Files());
    }

    [Fact]
    public async Task What_is_not_there_is_said_with_the_status()
    {
        using Workshop shop = new();
        Assert.Contains("404", (await shop.RunAsync("vendor", Address)).ShouldEnd(2).Error, StringComparison.Ordinal);
    }

    private static async Task<Workshop> Vendored()
    {
        Workshop shop = new();
        shop.Network.Page(Address, Shop.Yaml);
        (await shop.RunAsync("vendor", Address)).ShouldEnd(0);
        return shop;
    }
}
