using KreaGen.Generator.Text;

namespace KreaGen.Generator.Tests.Text;

/// <summary>Hostile documents cost what the limits allow, not what the document asks for.</summary>
public sealed class LimitTests
{
    /// <summary>What a refused document may allocate: the parser's look-ahead, far from the document's ambitions.</summary>
    private const long FewBytes = 16 * 1024 * 1024;

    public static TheoryData<string, string, string> Nested => new()
    {
        { "spec.json", "{\"a\":" + new string('[', 100_000), "KREA1005(1,69)" },
        { "spec.yaml", "a: " + new string('[', 100_000), "KREA1005(1,67)" },
        { "spec.yaml", "a:\n  " + string.Concat(Enumerable.Repeat("- ", 100_000)), "KREA1005(2,129)" },
        { "spec.yaml", "a: " + string.Concat(Enumerable.Repeat("{a: ", 100_000)), "KREA1005(1,256)" },
        { "spec.yaml", string.Concat(Enumerable.Repeat("? ", 100_000)), "KREA1013(1,3)" },
        { "spec.md", "```yaml\nopenapi: 3.1.0\nx: " + new string('[', 100_000) + "\n```\n", "KREA1005(3,67)" },
    };

    [Theory]
    [MemberData(nameof(Nested), DisableDiscoveryEnumeration = true)]
    public void A_hundred_thousand_brackets_end_at_the_limit_without_being_read(string path, string text, string place)
    {
        Assert.Equal(place, Read.File(path, text).Error());
        long before = GC.GetAllocatedBytesForCurrentThread();
        _ = Read.File(path, text);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, FewBytes);
    }

    [Fact]
    public void The_limit_on_depth_is_exact_in_both_formats()
    {
        string deepest = "{\"a\":" + new string('[', 63) + new string(']', 63) + "}";
        string deeper = "{\"a\":" + new string('[', 64) + new string(']', 64) + "}";

        Assert.NotNull(Read.Json(deepest).Root);
        Assert.NotNull(Read.Yaml("# yaml\n" + deepest).Root);
        Assert.Equal("KREA1005(1,69)", Read.Json(deeper).Error());
        Assert.Equal("KREA1005(2,69)", Read.Yaml("# yaml\n" + deeper).Error());
    }

    [Fact]
    public void The_limit_on_values_is_exact_in_both_formats()
    {
        ReaderQuotas limits = new() { Nodes = 3 };

        Assert.NotNull(Read.Yaml("a: 1\nb: 2\n", limits).Root);
        Assert.Equal("KREA1006(3,4)", Read.Yaml("a: 1\nb: 2\nc: 3\n", limits).Error());
        Assert.NotNull(Read.Json("""{"a":1,"b":2}""", limits).Root);
        Assert.Equal("KREA1006(1,18)", Read.Json("""{"a":1,"b":2,"c":3}""", limits).Error());
    }

    [Fact]
    public void The_limit_on_texts_holds_for_values_and_keys_in_both_formats()
    {
        ReaderQuotas limits = new() { ScalarLength = 3 };

        Assert.NotNull(Read.Yaml("abc: äöü", limits).Root);
        Assert.NotNull(Read.Json("""{"abc":"äöü"}""", limits).Root);
        Assert.Equal("KREA1007(1,4)", Read.Yaml("a: abcd", limits).Error());
        Assert.Equal("KREA1007(1,1)", Read.Yaml("abcd: a", limits).Error());
        Assert.Equal("KREA1007(1,6)", Read.Json("""{"a":"abcd"}""", limits).Error());
        Assert.Equal("KREA1007(1,2)", Read.Json("""{"abcd":1}""", limits).Error());
    }

    [Fact]
    public void A_text_that_is_too_long_is_not_read_at_all()
        => Assert.Equal("KREA1001(1,1)", Read.Yaml("a: 'unclosed", new ReaderQuotas { TextLength = 5 }).Error());

    [Fact]
    public void A_hundred_thousand_anchors_and_keys_are_read()
    {
        string text = "a:\n" + string.Concat(Enumerable.Range(0, 100_000).Select(number => $"- &x{number} v\n"));

        Assert.Equal(100_000, Read.Yaml(text).Root()["a"]!.AsArray().Count);
    }

    [Fact]
    public void Places_of_a_wide_document_are_found_without_searching_it_each_time()
    {
        SpecTree tree = Read.Json("{" + string.Join(",\n", Enumerable.Range(0, 100_000).Select(number => $"\"k{number}\":[{number}]")) + "}");

        // Searched one by one, this would be ten thousand million comparisons: the guard is the test host's patience.
        for (int number = 0; number < 100_000; number++)
        {
            Assert.Equal(number, tree.Locations.ValueAt(new JsonPointer($"/k{number}/0")).Line);
        }
    }
}
