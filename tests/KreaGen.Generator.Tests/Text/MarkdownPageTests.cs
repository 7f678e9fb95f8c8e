using KreaGen.Generator.Tests.Harness;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Tests.Text;

public sealed class MarkdownPageTests
{
    [Theory]
    [InlineData("# T\n\n```yaml\nopenapi: 3.1.0\na: 1\n```\n", "(5,4)")]
    [InlineData("````yaml en/x.json POST /v1\nopenapi: 3.1.0\nd: |\n  ```\n  x\n  ```\na: 1\n````\ntext", "(7,4)")]
    [InlineData("~~~ yml\nopenapi: 3.1.0\na: 1\n~~~~", "(3,4)")]
    [InlineData("   ```yaml\n   openapi: 3.1.0\n   a: 1\n   ```\n", "(3,7)")]
    [InlineData("1. Step\n\n   ```yaml\n   openapi: 3.1.0\n   a: 1\n   ```\n", "(5,7)")]
    [InlineData("- x\n  - ```yaml\n    openapi: 3.1.0\n    a: 1\n    ```\n", "(4,8)")]
    [InlineData("```json\n{\"openapi\": \"3.1.0\",\n \"a\": 1}\n```\n", "(3,7)")]
    [InlineData("```yaml\nnot: it\n```\n```JSON\n{\"b\": 1}\n```\n```yaml\nopenapi: 3.1.0\na: 1\n```\n", "(9,4)")]
    [InlineData("```bash\n```yaml\nx\n```\n```yaml\r\nopenapi: 3.1.0\r\na: 1\r\n```\r\n", "(7,4)")]
    [InlineData("```yaml\n# c\n---\n'swagger': 2\na: 1\n```", "(5,4)")]
    [InlineData("```yaml\noverlay: 1.0.0\na: 1\n```", "(3,4)")]
    public void The_fenced_document_is_read_with_the_places_of_the_page(string page, string place)
    {
        SpecTree tree = Read.Page(page);

        Assert.Equal("1", tree.Root()["a"]!.ToJsonString());
        Assert.Equal("spec.md" + place, tree.Locations.ValueAt(new JsonPointer("/a")).ToString());
    }

    [Theory]
    [InlineData("", "KREA1020(1,1)", "0 YAML")]
    [InlineData("openapi: 3.1.0\n", "KREA1020(1,1)", "```yaml")]
    [InlineData("x\n\n```yaml\na: 1\n```\n", "KREA1020(3,1)", "1 YAML")]
    [InlineData("```yaml\na:\n  openapi: 1\n```\n", "KREA1020(1,1)", "root key")]
    [InlineData("    ```yaml\n    openapi: 3.1.0\n    ```\n", "KREA1020(1,1)", "0 YAML")]
    [InlineData("```yaml\nopenapi: 1\n```\n\n```json\n{\"openapi\": 1}\n```\n", "KREA1021(5,1)", "line 1")]
    [InlineData("x\n  ````yaml\n  openapi: 1\n  ```\n", "KREA1022(2,3)", "````")]
    [InlineData("- ```yaml\n  openapi: 1\n\nend\n", "KREA1022(1,3)", "closed")]
    [InlineData("```yaml\nopenapi: 3.1.0\na: 'x\n```\n", "KREA1010(3,4)", "quote")]
    [InlineData("```json\n{\"openapi\": 1,\n  x}\n```\n", "KREA1011(3,3)", "unquoted")]
    [InlineData("text \u0001", "KREA1004(1,6)", "U+0001")]
    public void A_page_without_exactly_one_good_document_is_one_error_at_its_place(string page, string place, string word)
    {
        SpecTree tree = Read.Page(page);

        Assert.Equal(place, tree.Error());
        Assert.Contains(word, tree.Problems[0].Shown(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_mdx_page_may_indent_fences_inside_components()
    {
        const string Page = "<Tabs>\n      ```yaml\n      openapi: 3.1.0\n      a: 1\n      ```\n</Tabs>\n";

        Assert.Equal("page.mdx(4,10)", Read.File("page.mdx", Page).Locations.ValueAt(new JsonPointer("/a")).ToString());
    }

    [SharedFact("seeds")]
    public void The_seed_pages_are_read()
    {
        foreach (string language in (string[])["en", "ko"])
        {
            string page = System.IO.File.ReadAllText(SharedFiles.PathTo($"seeds/evolink-krea-2-turbo.{language}.md"));
            SpecTree tree = Read.Page(page);

            Assert.Equal("3.1.0", tree.Root()["openapi"]!.GetValue<string>());
            Assert.Equal("openapi", tree.KeyText(page, "/openapi"));
            Assert.Equal("/v1/images/generations", tree.KeyText(page, "/paths/~1v1~1images~1generations"));
        }
    }
}
