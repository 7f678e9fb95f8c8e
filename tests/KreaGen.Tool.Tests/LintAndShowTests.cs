using KreaGen.Tool.Tests.Harness;

namespace KreaGen.Tool.Tests;

/// <summary>What a build would say and make of documents, without a project.</summary>
public sealed class LintAndShowTests
{
    [Fact]
    public async Task A_document_without_faults_is_fine()
    {
        using Workshop shop = new Workshop().With("shop.yaml", Shop.Yaml);
        Assert.Equal("0 errors, 0 warnings\n", (await shop.RunAsync("lint", "shop.yaml")).ShouldEnd(0).Output);
    }

    [Fact]
    public async Task An_error_has_the_id_and_the_place_that_a_build_gives_it()
    {
        using Workshop shop = new Workshop().With("shop.yaml", Shop.Yaml.Replace("title: Shop,", "title: *shop,", StringComparison.Ordinal));
        Assert.Equal(
            "shop.yaml(2,16): error KREA1015: The alias '*shop' has no preceding anchor '&shop'; define the anchor, or quote the value if it is a string\n1 errors, 0 warnings\n",
            (await shop.RunAsync("lint", "shop.yaml")).ShouldEnd(1).Output);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1, "--strict")]
    public async Task Warnings_are_findings_only_when_strict(int code, params string[] more)
    {
        using Workshop shop = new Workshop().With("shop.yaml", Shop.Yaml.Replace("schemas/Order'", "schemas/Nothing'", StringComparison.Ordinal));
        Assert.Contains(": warning KREA2200: ", (await shop.RunAsync(["lint", "shop.yaml", .. more])).ShouldEnd(code).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lint")]
    [InlineData("show")]
    public async Task What_a_document_says_begins_no_line_and_moves_no_cursor(string command)
    {
        const string Hostile = "\"a\\n::set-output name=x::y\\r\\e[2J\\u202e\\L##vso[task.complete]\"";
        using Workshop shop = new Workshop().With("shop.yaml", Shop.Yaml.Replace("enum: [S, M]", $"enum: [S, M, {Hostile}, {Hostile}], default: {Hostile}x", StringComparison.Ordinal).Replace(Hostile + "x", Hostile[..^1] + "x\"", StringComparison.Ordinal));
        string output = (await shop.RunAsync(command, "shop.yaml")).ShouldEnd(0).Output;
        Assert.Contains("::set-output", output, StringComparison.Ordinal);
        Assert.DoesNotContain(output.Split('\n'), static line => line.TrimStart().StartsWith("::", StringComparison.Ordinal) || line.TrimStart().StartsWith("##", StringComparison.Ordinal));
        Assert.DoesNotContain(output, static unit => unit is not '\n' && (char.IsControl(unit) || unit is '\u202e' or '\u2028'));
    }

    [Fact]
    public async Task A_folder_is_linted_as_one_client_with_its_variants()
    {
        using Workshop shop = new Workshop().With("specs/shop.yaml", Shop.Yaml).With("specs/shop.ko.yaml", Shop.Yaml.Replace("        size: { type: string, enum: [S, M] }\n", "", StringComparison.Ordinal));
        Assert.Contains(": warning KREA2100: ", (await shop.RunAsync("lint", "specs")).ShouldEnd(0).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Show_prints_what_a_baseline_would_have()
    {
        using Workshop shop = new Workshop().With("shop.yaml", Shop.Yaml);
        ToolResult result = (await shop.RunAsync("show", "shop.yaml", "--name", "ShopClient", "--namespace", "Shop")).ShouldEnd(0);
        Assert.Equal(
            """
            /* The public API of a client, one line per element. To accept a change, run: dotnet build -t:AcceptApiBaseline
            format 1

            client = ShopClient: namespace Shop, accessibility public, host https://shop.example

            operation POST /orders = CreateOrder: security none
              method send = CreateOrderAsync: parameters body|cancellationToken
              method sendWithResponse = CreateOrderWithResponseAsync: parameters body|cancellationToken
              body = body -> Order: required, media application/json, kind json
              response 204: kind none

            record Order: sent
              property name = Name -> string: required, maxLength 80
              property size = Size -> OrderSize

            enum OrderSize: sent
              value M = M
              value S = S

            */

            """,
            result.Output);
    }

    [Fact]
    public async Task Show_takes_the_operations_that_are_asked_for()
    {
        using Workshop shop = new Workshop().With("shop.yaml", Shop.Yaml);
        Assert.DoesNotContain("operation POST", (await shop.RunAsync("show", "shop.yaml", "--operations", "/other/**")).ShouldEnd(0).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_command_the_help_is_shown_and_nothing_is_fetched()
    {
        using Workshop shop = new();
        ToolResult result = await shop.RunAsync("--help");
        Assert.Equal(0, result.ExitCode);
        Assert.All(new[] { "vendor", "diff", "lint", "show" }, command => Assert.Contains(command, result.Output, StringComparison.Ordinal));
        Assert.Empty(shop.Network.Asked);
    }
}
