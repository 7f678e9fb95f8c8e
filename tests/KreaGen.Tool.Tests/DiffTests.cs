using System.Text.Json;
using KreaGen.Tool.Tests.Harness;

namespace KreaGen.Tool.Tests;

/// <summary>Two versions of a client, compared without a project.</summary>
public sealed class DiffTests
{
    private const string Stricter = "property name of record Order: maxLength was 80, is 40";

    [Fact]
    public async Task Text_has_a_line_per_difference_with_its_place_and_the_exit_code_tells_of_breaking_ones()
    {
        using Workshop shop = new Workshop().With("old.yaml", Shop.Yaml).With("new.yaml", Shop.Changed);
        ToolResult result = (await shop.RunAsync("diff", "old.yaml", "new.yaml")).ShouldEnd(1);
        Assert.Equal(
            $"""
            new.yaml(22,31): breaking (request-stricter): {Stricter}
            new.yaml(23,44): additive (value-added): value L of enum OrderSize is new
            1 breaking, 1 additive

            """,
            result.Output);
        Assert.Equal("", result.Error);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1, "--strict")]
    public async Task Additive_differences_alone_are_fine_unless_strict(int code, params string[] more)
    {
        using Workshop shop = new Workshop().With("old.yaml", Shop.Yaml).With("new.yaml", Shop.Yaml.Replace("[S, M]", "[S, M, L]", StringComparison.Ordinal));
        (await shop.RunAsync(["diff", "old.yaml", "new.yaml", .. more])).ShouldEnd(code);
    }

    [Fact]
    public async Task What_is_gone_is_shown_where_it_was()
    {
        using Workshop shop = new Workshop().With("old.yaml", Shop.Yaml).With("new.yaml", Shop.Yaml.Replace(", maxLength: 80", "", StringComparison.Ordinal));
        ToolResult result = (await shop.RunAsync("diff", "old.yaml", "new.yaml")).ShouldEnd(0);
        Assert.StartsWith("old.yaml(22,31): additive (request-looser): property name of record Order: maxLength 80 is gone\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_is_one_object_with_every_part_of_a_difference()
    {
        using Workshop shop = new Workshop().With("old.yaml", Shop.Yaml).With("new.yaml", Shop.Changed);
        ToolResult result = (await shop.RunAsync("diff", "old.yaml", "new.yaml", "--format", "json")).ShouldEnd(1);
        using JsonDocument json = JsonDocument.Parse(result.Output);
        Assert.Equal(1, json.RootElement.GetProperty("breaking").GetInt32());
        Assert.Equal(1, json.RootElement.GetProperty("additive").GetInt32());
        JsonElement first = json.RootElement.GetProperty("differences")[0];
        Assert.Equal(
            ("request-stricter", true, Stricter, "maxLength", "80", "40", "new.yaml", 22, 31),
            (first.GetProperty("rule").GetString(), first.GetProperty("breaking").GetBoolean(), first.GetProperty("message").GetString(), first.GetProperty("fact").GetString(),
                first.GetProperty("before").GetString(), first.GetProperty("now").GetString(), first.GetProperty("path").GetString(), first.GetProperty("line").GetInt32(), first.GetProperty("column").GetInt32()));
    }

    [Fact]
    public async Task Markdown_has_the_breaking_ones_first_and_no_text_of_a_document_leaves_its_code_span()
    {
        using Workshop shop = new Workshop().With("old.yaml", Shop.Yaml).With("new.yaml", Shop.Changed.Replace("[S, M, L]", "[S, M, 'a`b **c**']", StringComparison.Ordinal));
        ToolResult result = (await shop.RunAsync("diff", "old.yaml", "new.yaml", "--format", "markdown")).ShouldEnd(1);
        Assert.Equal(
            $"""
            # 1 breaking, 1 additive

            ## Breaking (1)
            - **request-stricter** `{Stricter}` at `new.yaml(22,31)`

            ## Additive (1)
            - **value-added** `` value "a`b **c**" of enum OrderSize is new `` at `new.yaml(23,44)`

            """,
            result.Output);
    }

    [Fact]
    public async Task A_listing_can_stand_for_either_side()
    {
        using Workshop shop = new Workshop().With("old.yaml", Shop.Yaml).With("new.yaml", Shop.Changed);
        shop.With("Shop.api.txt", (await shop.RunAsync("show", "old.yaml")).ShouldEnd(0).Output);
        Assert.Equal("No differences\n", (await shop.RunAsync("diff", "Shop.api.txt", "old.yaml")).ShouldEnd(0).Output);
        ToolResult back = (await shop.RunAsync("diff", "new.yaml", "Shop.api.txt")).ShouldEnd(1);
        Assert.Contains("additive (request-looser): property name of record Order: maxLength was 40, is 80", back.Output, StringComparison.Ordinal);
        Assert.Contains("new.yaml(23,44): breaking (value-removed): value L of enum OrderSize is gone", back.Output, StringComparison.Ordinal);
        Assert.Matches(@"^Shop\.api\.txt\(\d+,1\): additive", back.Output);
    }

    [Fact]
    public async Task A_folder_is_one_client_with_its_overlays()
    {
        using Workshop shop = new Workshop().With("old/shop.yaml", Shop.Yaml).With("new/shop.yaml", Shop.Yaml)
            .With("new/shop.overlay.yaml", "overlay: 1.0.0\ninfo: { title: t, version: '1' }\nactions:\n  - target: $.components.schemas.Order.properties.name\n    update: { maxLength: 9 }\n");
        ToolResult result = (await shop.RunAsync("diff", "old", "new")).ShouldEnd(1);
        Assert.StartsWith($"new{Path.DirectorySeparatorChar}shop.overlay.yaml(5,", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("missing.yaml")]
    [InlineData("broken.yaml")]
    [InlineData("broken.api.txt")]
    public async Task What_cannot_be_read_is_said_on_the_error_stream_with_exit_code_2(string file)
    {
        using Workshop shop = new Workshop().With("old.yaml", Shop.Yaml).With("broken.yaml", "openapi: [").With("broken.api.txt", "/* x\nformat 1\n<<<<<<< a, b\n");
        ToolResult result = (await shop.RunAsync("diff", "old.yaml", file)).ShouldEnd(2);
        Assert.Equal("", result.Output);
        Assert.Contains(file == "broken.yaml" ? "broken.yaml(1," : file, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_format_is_refused()
    {
        using Workshop shop = new Workshop().With("old.yaml", Shop.Yaml);
        (await shop.RunAsync("diff", "old.yaml", "old.yaml", "--format", "xml")).ShouldEnd(2);
    }
}
