using KreaGen.Generator.Documents;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Tests.Documents.References;

public class AnchorTests
{
    [Theory]
    [InlineData("$ref: '#here'", "B: { $anchor: here, type: string }", "/components/schemas/B")]
    [InlineData("$dynamicRef: '#here'", "B: { $dynamicAnchor: here, type: string }", "/components/schemas/B")]
    [InlineData("$ref: 'https://example.com/b'", "B: { $id: 'https://example.com/b', type: string }", "/components/schemas/B")]
    [InlineData("$ref: 'https://example.com/b#/$defs/C'", "B: { $id: 'https://example.com/b', $defs: { C: { type: string } } }", "/components/schemas/B/$defs/C")]
    [InlineData("$ref: 'https://example.com/b#c'", "B: { $id: 'https://example.com/b', $defs: { C: { $anchor: c, type: string } } }", "/components/schemas/B/$defs/C")]
    [InlineData("$id: 'https://example.com/dir/a', $ref: 'b'", "B: { $id: 'https://example.com/dir/b', type: string }", "/components/schemas/B")]
    [InlineData("$id: a, $ref: '#/$defs/C', $defs: { C: { type: string } }", "B: { type: string }", "/components/schemas/A/$defs/C")]
    [InlineData("$id: a, $ref: '#/components/schemas/B'", "B: { type: string }", "/components/schemas/B")]
    public void A_name_leads_to_the_schema_that_has_it(string reference, string other, string target)
    {
        SpecSet set = SpecSets.Sound(("a.yaml", Document("3.1.0", reference, other)));

        Assert.Equal(new JsonPointer(target), set.Target(new("/components/schemas/A")));
    }

    [Theory]
    [InlineData("3.1.0", "$ref: '#gone'", "B: { $anchor: here, type: string }")]
    [InlineData("3.0.3", "$ref: '#here'", "B: { $anchor: here, type: string }")]
    [InlineData("3.1.0", "$ref: '#here'", "B: { type: string, example: { $anchor: here } }")]
    public void A_name_that_no_schema_has_is_named(string version, string reference, string other)
    {
        SpecSetResult result = SpecSets.Read(("a.yaml", Document(version, reference, other)));

        Assert.Contains(SpecSets.Shown(result), static problem => problem.Contains("KREA2200", StringComparison.Ordinal));
    }

    private static string Document(string version, string reference, string other)
        => $"openapi: {version}\ninfo: {{ title: T, version: '1' }}\npaths: {{}}\ncomponents:\n  schemas:\n    A: {{ {reference} }}\n    {other}\n";
}
