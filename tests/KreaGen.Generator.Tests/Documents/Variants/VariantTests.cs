using KreaGen.Generator.Documents;
using KreaGen.Generator.Documents.Variants;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Tests.Documents.Variants;

public class VariantTests
{
    private static readonly JsonPointer s_get = new("/paths/~1x/get");

    [Theory]
    [InlineData("specs/a.ko.yaml", "ko")]
    [InlineData("a.pt-BR.json", "pt-BR")]
    [InlineData("a.zh-Hans.yaml", "zh-Hans")]
    [InlineData("a.zh-Hant-TW.yaml", "zh-Hant-TW")]
    [InlineData("evolink.overlay.ko.yaml", "ko")]
    [InlineData("evolink.overlay.yaml", null)]
    [InlineData("a.dev.yaml", null)]
    [InlineData("a.v2.yaml", null)]
    [InlineData("ko.yaml", null)]
    public void A_language_is_told_from_other_words_in_a_file_name(string path, string? language)
        => Assert.Equal(language, VariantNames.LanguageOf(path));

    [Fact]
    public void A_file_with_a_language_but_without_a_neutral_one_is_a_document_of_its_own()
    {
        SpecSet set = SpecSets.Sound(("v1.in.yaml", Document("Hello")));

        Assert.Equal("v1.in.yaml", set.FileNameAt(s_get));
    }

    [Fact]
    public void Texts_come_in_the_languages_asked_for_and_fall_back_to_the_neutral_one()
    {
        SpecSet set = SpecSets.Sound(
            ["en", "ko-KR", "de"],
            ("a.yaml", Document("Hello", "{ x-enum-descriptions: [One, Two], description: Text }")),
            ("a.ko.yaml", Document("안녕", "x-enum-descriptions: [하나, 둘]")));

        Assert.Equal([new("en", "Hello"), new("ko-KR", "안녕"), new("de", "Hello")], set.TextAt(s_get, "summary").Texts);
        Assert.Equal("둘", set.TextAt(s_get.Child("parameters").Child(0).Child("schema").Child("x-enum-descriptions"), "1").Texts[1].Text);
        Assert.Equal("Text", set.TextAt(s_get.Child("parameters").Child(0).Child("schema"), "description").Texts[1].Text);
        Assert.True(set.TextAt(s_get, "nothing").IsEmpty);
    }

    [Fact]
    public void Translated_tag_names_and_examples_are_no_difference()
        => SpecSets.Sound(
            ("a.yaml", SpecSets.Document("tags:\n  - name: Pictures\npaths:\n  /x:\n    get:\n      tags: [Pictures]\n      responses: { '200': { description: A, content: { text/plain: { example: Hi } } } }")),
            ("a.ko.yaml", SpecSets.Document("tags:\n  - name: 그림\npaths:\n  /x:\n    get:\n      tags: [그림]\n      responses: { '200': { description: B, content: { text/plain: { example: 안녕 } } } }")));

    [Theory]
    [InlineData("maximum: 5", "maximum: 6", "a.ko.yaml(12,20) KREA2100 /paths/~1x/get/parameters/0/schema/maximum; the value differs; a.yaml(12,20)")]
    [InlineData("maximum: 5", "title: T", "a.ko.yaml(12,11) KREA2100 /paths/~1x/get/parameters/0/schema; 'maximum' is missing; a.yaml(12,20)")]
    [InlineData("title: T", "maximum: 5", "a.ko.yaml(12,20) KREA2100 /paths/~1x/get/parameters/0/schema; 'maximum' is not in the neutral document; a.yaml(12,11)")]
    [InlineData("required: [a, b]", "required: [b, a]", "a.ko.yaml(12,21) KREA2100 /paths/~1x/get/parameters/0/schema/required; the value differs; a.yaml(12,21)")]
    [InlineData("title: T", "title: [T]", "a.ko.yaml(12,18) KREA2100 /paths/~1x/get/parameters/0/schema/title; the value differs; a.yaml(12,18)")]
    public void A_difference_in_more_than_texts_names_both_places(string neutral, string variant, string problem)
    {
        SpecSetResult result = SpecSets.Read(("a.yaml", Document("S", neutral)), ("a.ko.yaml", Document("S", variant)));

        Assert.NotNull(result.Set);
        Assert.Equal([problem], SpecSets.Shown(result));
    }

    [Fact]
    public void The_same_variant_twice_is_told()
        => Assert.Equal(
            ["a.ko.yml(1,1) KREA2101 a.yaml; ko; a.ko.yaml"],
            SpecSets.Shown(SpecSets.Read(("a.yaml", Document("S")), ("a.ko.yaml", Document("S")), ("a.ko.yml", Document("S")))));

    private static string Document(string summary, string schema = "type: string")
        => SpecSets.Document(
            $"""
            paths:
              /x:
                get:
                  summary: {summary}
                  parameters:
                  - name: p
                    schema:
                      {schema}
                    in: query
                  responses: {"{}"}
            """);
}
