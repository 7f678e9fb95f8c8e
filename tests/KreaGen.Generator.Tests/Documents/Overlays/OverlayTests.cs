using KreaGen.Generator.Documents;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Tests.Documents.Overlays;

public class OverlayTests
{
    private const string Rest =
        """
        paths:
          /x:
            get:
              summary: Hello
              parameters:
                - name: a
                - name: b
                - name: c
                  in: query
              responses: {}
        """;

    [Fact]
    public void What_an_overlay_brings_stands_in_the_overlay()
    {
        SpecSet set = Apply("  - target: $.paths['/x'].get\n    update:\n      x-new:\n        deep: 1\n      summary: Bye\n      parameters:\n        - name: d");

        Assert.Equal("o.yaml(7,15)", SpecSets.At(set, "/paths/~1x/get/x-new/deep"));
        Assert.Equal("o.yaml(6,7)", SpecSets.KeyAt(set, "/paths/~1x/get/x-new"));
        Assert.Equal("o.yaml(8,16)", SpecSets.At(set, "/paths/~1x/get/summary"));
        Assert.Equal("o.yaml(10,17)", SpecSets.At(set, "/paths/~1x/get/parameters/3/name"));
        Assert.Equal("a.yaml(10,17)", SpecSets.At(set, "/paths/~1x/get/parameters/0/name"));
        Assert.Equal("a.yaml(14,18)", SpecSets.At(set, "/paths/~1x/get/responses"));
        Assert.Equal("a.yaml", set.FileNameAt(new JsonPointer("/paths/~1x/get/x-new")));
        Assert.Equal("\"Bye\"", SpecSets.Value(set, "/paths/~1x/get/summary"));
    }

    [Fact]
    public void What_stays_behind_removed_items_is_found_where_it_was_written()
    {
        SpecSet set = Apply("  - target: $.paths['/x'].get.parameters[?@.name == 'a']\n    remove: true\n  - target: $.paths['/x'].get.parameters[0]\n    remove: true");

        Assert.Equal("""[{"name":"c","in":"query"}]""", SpecSets.Value(set, "/paths/~1x/get/parameters"));
        Assert.Equal("a.yaml(12,17)", SpecSets.At(set, "/paths/~1x/get/parameters/0/name"));
        Assert.Equal("a.yaml(13,15)", SpecSets.At(set, "/paths/~1x/get/parameters/0/in"));
    }

    [Theory]
    [InlineData("  - target: $.paths['/x'].get.parameters[1:]\n    remove: true", "/paths/~1x/get/parameters", """[{"name":"a"}]""")]
    [InlineData("  - target: $.paths['/x'].get.parameters\n    update: { name: d }", "/paths/~1x/get/parameters/3", """{"name":"d"}""")]
    [InlineData("  - target: $.paths['/x'].get.parameters[*].name\n    update: z", "/paths/~1x/get/parameters/1", """{"name":"z"}""")]
    [InlineData("  - target: $.paths['/x']['get','get']\n    update: { tags: [t] }", "/paths/~1x/get/tags", """["t"]""")]
    [InlineData("  - target: $.paths\n    update: { /y: {} }\n  - target: $.paths['/y']\n    copy: $.paths['/x']", "/paths/~1y/get/parameters/0", """{"name":"a"}""")]
    public void Actions_do_what_the_specification_says(string actions, string address, string value)
        => Assert.Equal(value, SpecSets.Value(Apply(actions), address));

    [Theory]
    [InlineData("  - target: $.nothing\n    remove: true", "o.yaml(4,13) KREA2002 $.nothing")]
    [InlineData("  - target: $.paths[\n    remove: true", "o.yaml(4,13) KREA2001 $.paths[; expected a quoted name, an index, a slice, '*' or '?', but the expression ends; 9")]
    [InlineData("  - target: $.paths.x-a\n    remove: true", "o.yaml(4,13) KREA2005 $.paths.x-a")]
    [InlineData("  - target: $\n    updates: {}", "o.yaml(5,5) KREA2003 updates; an overlay's action; ; did you mean 'update'?")]
    [InlineData("  - target: $.paths\n    update: [1]", "o.yaml(5,13) KREA2004 a list; an object; a.yaml(6,3)")]
    [InlineData("  - target: $.paths['/x']\n    update:\n      get:\n        summary: {}", "o.yaml(7,18) KREA2004 an object; a string; a.yaml(8,16)")]
    [InlineData("  - target: $\n    copy: $.paths", "o.yaml(5,5) KREA2003 copy; an overlay's action; ")]
    [InlineData("  - target: $\n    remove: true", "o.yaml(4,13) KREA2009 $")]
    public void A_fault_of_an_action_is_told_at_its_place(string actions, string problem)
        => Assert.Contains(problem, SpecSets.Shown(SpecSets.Read(("a.yaml", SpecSets.Document(Rest)), ("o.yaml", Overlay("1.0.0", actions)))));

    [Fact]
    public void A_copy_needs_exactly_one_source()
        => Assert.Equal(
            ["o.yaml(5,11) KREA2007 $.paths.*.*.parameters[*]; 3; a.yaml"],
            SpecSets.Shown(SpecSets.Read(("a.yaml", SpecSets.Document(Rest)), ("o.yaml", Overlay("1.1.0", "  - target: $.info\n    copy: $.paths.*.*.parameters[*]")))));

    [Fact]
    public void An_overlay_for_one_document_leaves_the_others_alone()
    {
        SpecSet set = SpecSets.Sound(
            ("specs/a.yaml", SpecSets.Document(Rest)),
            ("specs/b.yaml", SpecSets.Document(Rest.Replace("/x", "/y", StringComparison.Ordinal))),
            ("specs/o.yaml", "overlay: 1.0.0\ninfo: { title: T, version: '1' }\nextends: ./b.yaml\nactions:\n  - target: $.paths.*.get\n    update: { x-b: 1 }\n"));

        Assert.Null(SpecSets.Value(set, "/paths/~1x/get/x-b"));
        Assert.Equal("1", SpecSets.Value(set, "/paths/~1y/get/x-b"));
    }

    [Fact]
    public void An_overlay_for_one_language_comes_after_the_neutral_one_and_changes_that_language_only()
    {
        SpecSet set = SpecSets.Sound(
            ["en", "ko"],
            ("a.yaml", SpecSets.Document(Rest)),
            ("a.ko.yaml", SpecSets.Document(Rest.Replace("Hello", "안녕", StringComparison.Ordinal))),
            ("z.overlay.ko.yaml", Overlay("1.0.0", "  - target: $.paths['/x'].get\n    update: { description: 설명 }")),
            ("z.overlay.yaml", Overlay("1.0.0", "  - target: $.paths['/x'].get\n    update: { description: Explanation }")));

        LocalizedText description = set.TextAt(new JsonPointer("/paths/~1x/get"), "description");
        Assert.Equal([new("en", "Explanation"), new("ko", "설명")], description.Texts);
    }

    [Fact]
    public void Overlays_that_double_a_document_again_and_again_end_at_a_limit()
    {
        string actions = string.Concat(Enumerable.Range(0, 200).Select(static number => $"  - target: $\n    description: '{number}'\n    update: {{ x-{number}: {{}} }}\n  - target: $.x-{number}\n    copy: $\n"));

        SpecSetResult result = SpecSets.Read(("a.yaml", SpecSets.Document(Rest)), ("o.yaml", Overlay("1.1.0", actions)));

        Assert.Null(result.Set);
        Assert.Contains(result.Problems, static problem => problem.Descriptor.Id == "KREA2006");
    }

    private static SpecSet Apply(string actions) => SpecSets.Sound(("a.yaml", SpecSets.Document(Rest)), ("o.yaml", Overlay("1.1.0", actions)));

    private static string Overlay(string version, string actions) => $"overlay: {version}\ninfo: {{ title: T, version: '1' }}\nactions:\n{actions}\n";
}
