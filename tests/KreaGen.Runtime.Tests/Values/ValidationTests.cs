using System.ComponentModel.DataAnnotations;
using System.Text.RegularExpressions;
using Krea.EvoLink;
using KreaGen.Errors;

namespace KreaGen.Values;

public sealed partial class ValidationTests
{
    private delegate void Rules(ref Validation validation);

    private static string[] Check(Rules rules)
    {
        var validation = default(Validation);
        rules(ref validation);
        return [.. validation.Violations.Select(violation => violation.Message)];
    }

    [Fact]
    public void Every_limit_says_what_it_is_and_what_it_found()
    {
        Assert.Equal(
            [
                "Prompt is required, but is missing.",
                "Seed must be at most 1048576, but is 2000000.",
                "Low must be at least 0.5, but is 0.25.",
                "Above must be greater than 0, but is 0.",
                "Below must be less than 1.5, but is 1.5.",
                "Step must be a multiple of 16, but is 100.",
                "Tenth must be a multiple of 0.1, but is 0.25.",
                "Cents must be a multiple of 0.01, but is 0.125.",
                "Wide must be a multiple of 3, but is 1180591620717411303424.",
                "Counted must be at most 5, but is 18446744073709551615.",
                "NaN must be at least 0, but is NaN.",
                "NaN must be less than 5, but is NaN.",
                "Short must be at least 3 characters long, but has 1.",
                "Long must be at most 2 characters long, but has 3.",
                "Slug must match the pattern ^[a-z]+$, but is \"A b\".",
                "Few must have at least 1 items, but has 0.",
                "Many must have at most 2 items, but has 3.",
                "Twice must not have duplicate items, but the items 0 and 2 are equal.",
            ],
            Check((ref Validation validation) =>
            {
                validation.Required("Prompt", (string?)null);
                validation.Range("Seed", 2_000_000, 0, 1_048_576);
                validation.Minimum("Low", 0.25, 0.5);
                validation.ExclusiveMinimum("Above", 0, 0);
                validation.ExclusiveMaximum("Below", 1.5m, 1.5m);
                validation.MultipleOf("Step", 100L, 16L);
                validation.MultipleOf("Tenth", 0.25, 0.1);
                validation.MultipleOf("Cents", 0.125m, 0.01m);
                validation.MultipleOf("Wide", System.Numerics.BigInteger.Pow(2, 70), new System.Numerics.BigInteger(3));
                validation.Maximum("Counted", ulong.MaxValue, 5UL);
                validation.Minimum("NaN", double.NaN, 0D);
                validation.ExclusiveMaximum("NaN", double.NaN, 5D);
                validation.Length("Short", "\U0001F600", 3);
                validation.Length("Long", "abc", 0, 2);
                validation.Pattern("Slug", "A b", Slug());
                validation.Count("Few", Array.Empty<int>(), 1);
                validation.Count("Many", new[] { 1, 2, 3 }, 0, 2);
                validation.Unique("Twice", new string?[] { "a", null, "a" });
            }));
    }

    [Fact]
    public void Items_are_equal_by_what_they_say()
    {
        System.Text.Json.JsonElement[] elements = [.. System.Text.Json.JsonElement.Parse("""[{"a":1,"b":2},{"b":2,"a":1.0}]""").EnumerateArray()];
        Assert.Single(Check((ref Validation validation) => validation.Unique("L", elements)));
        Assert.Single(Check((ref Validation validation) => validation.Unique("L", new ReadOnlyMemory<byte>[] { new byte[] { 1 }, new byte[] { 1 } })));
        Assert.Empty(Check((ref Validation validation) => validation.Unique("L", new Uri[] { new("https://example.com/a"), new("https://example.com/A") })));
    }

    [Fact]
    public void What_is_within_its_limits_or_absent_is_fine() => Assert.Empty(Check((ref Validation validation) =>
    {
        validation.Required("A", "");
        validation.Range("B", (int?)null, 0, 1);
        validation.Range("C", 1, 0, 1);
        validation.Range("D", 0L, 0L, 1L);
        validation.MultipleOf("E", 0.3, 0.1);
        validation.MultipleOf("F", 7, 0);
        validation.Length("G", "\U0001F600\U0001F600", 2, 2);
        validation.Length("H", null, 5);
        validation.Pattern("I", "abc", Slug());
        validation.Uri("J", new("https://example.com"), 2048, true, "https");
        validation.Uri("K", new("relative", UriKind.Relative));
        validation.Unique("L", new[] { 1, 2 });
        validation.Count<int>("M", null, 5);
        validation.Nested("N", null);
    }));

    [Theory]
    [InlineData("http://example.com", "CallbackUrl must be an https URI, but is \"http://example.com\".")]
    [InlineData("https://127.0.0.1", "CallbackUrl must have a public host, but its IP address is not public: \"https://127.0.0.1\".")]
    [InlineData("https://[::ffff:10.0.0.1]", "CallbackUrl must have a public host, but its IP address is not public: \"https://[::ffff:10.0.0.1]\".")]
    [InlineData("https://①②⑦.⓪.⓪.①", "CallbackUrl must have a public host, but its host contains non-ASCII digits or invisible characters: \"https://①②⑦.⓪.⓪.①\".")]
    [InlineData("relative", "CallbackUrl must be an absolute URI, but is \"relative\".")]
    public void Callbacks_to_private_places_are_refused_by_both_checks(string uri, string expected)
    {
        var request = new ImageGenerationRequest { Prompt = "p", CallbackUrl = new(uri, UriKind.RelativeOrAbsolute) };

        Assert.Equal(expected, Assert.Throws<ApiValidationException>(request.Validate).Message);
        var results = new List<ValidationResult>();
        Assert.False(Validator.TryValidateObject(request, new(request), results, validateAllProperties: true));
        Assert.Equal(expected, Assert.Single(results).ErrorMessage);
    }

    [Fact]
    public void Long_callbacks_are_refused()
    {
        var request = new ImageGenerationRequest { Prompt = "p", CallbackUrl = new("https://example.com/" + new string('x', 2048)) };

        Assert.Equal("CallbackUrl must be at most 2048 characters long, but has 2068.", Assert.Throws<ApiValidationException>(request.Validate).Message);
    }

    [Fact]
    public void Paths_lead_through_lists_and_maps()
    {
        var tree = new Node { Children = [new(), new() { Weight = 5, Named = new Dictionary<string, Node> { ["x y"] = new() { Weight = 7 } } }], Only = new() { Weight = 9 } };

        IReadOnlyList<Violation> violations = Validation.Check(tree);

        Assert.Equal(["Only.Weight", "Children[1].Weight", "Children[1].Named[\"x y\"].Weight"], violations.Select(violation => violation.Property));
        Assert.Equal("Only.Weight must be at most 3, but is 9.", violations[0].Message);
    }

    [Fact]
    public void A_list_that_contains_itself_ends()
    {
        var children = new List<Node>();
        var node = new Node { Children = children };
        children.Add(node);

        Violation violation = Assert.Single(Validation.Check(node));
        Assert.Equal("at most 64 levels deep", violation.Limit);
        Assert.EndsWith("Children[0].Children[0]", violation.Property, StringComparison.Ordinal);
    }

    [Fact]
    public void A_valid_request_is_checked_without_allocating()
    {
        var request = new ImageGenerationRequest { Prompt = "p", Seed = 7 };
        request.Validate();
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++)
        {
            request.Validate();
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [GeneratedRegex("^[a-z]+$")]
    private static partial Regex Slug();

    private sealed class Node : IValidatable
    {
        public int? Weight { get; init; }

        public Node? Only { get; init; }

        public IReadOnlyList<Node>? Children { get; init; }

        public IReadOnlyDictionary<string, Node>? Named { get; init; }

        public void Validate(ref Validation validation)
        {
            validation.Maximum(nameof(Weight), Weight, 3);
            validation.Nested(nameof(Only), Only);
            validation.NestedItems(nameof(Children), Children);
            validation.NestedItems(nameof(Named), Named);
        }
    }
}
