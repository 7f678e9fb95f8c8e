using KreaGen.Generator.Documents;
using static KreaGen.Generator.Tests.Documents.References.ManyFiles;

namespace KreaGen.Generator.Tests.Documents.References;

/// <summary>What is wrong with files and with the references to them, and where it is said.</summary>
public sealed class FileFaultTests
{
    [Fact]
    public void A_file_that_no_item_names_is_one_error_that_names_it()
        => Assert.Equal(
            ["api.yaml(13,82) KREA2205 a/missing.yaml; api.yaml"],
            SpecSets.Shown(Read(Using("b/c.yaml", "a/missing.yaml"), ("b/c.yaml", "$ref: '../a/missing.yaml#/X'\n"))));

    [Theory]
    [InlineData("paths: { /x: { $ref: gone.yaml } }", "api.yaml(5,22) KREA2205 gone.yaml; api.yaml")]
    [InlineData("paths: { /x: { get: { $ref: gone.yaml } } }", "api.yaml(5,29) KREA2205 gone.yaml; api.yaml")]
    [InlineData("paths: {}\ncomponents: { schemas: { $ref: gone.yaml } }", "api.yaml(6,32) KREA2205 gone.yaml; api.yaml")]
    [InlineData("paths: {}\ncomponents: { schemas: { A: { oneOf: [{ $ref: gone.yaml }] } } }", "api.yaml(6,47) KREA2205 gone.yaml; api.yaml")]
    [InlineData("paths: {}\ncomponents: { schemas: { A: { discriminator: { mapping: { a: gone.yaml } } } } }", "api.yaml(6,62) KREA2205 gone.yaml; api.yaml")]
    [InlineData("paths: { /x: { get: { $ref: 'f.yaml#/gone' } } }", "api.yaml(5,29) KREA2200 f.yaml#/gone")]
    [InlineData("paths: { /x: { get: { $ref: 'https://x.example/a.yaml' } } }", "api.yaml(5,29) KREA2204 https://x.example/a.yaml")]
    [InlineData("paths: { /x: { get: { responses: { '200': { $ref: 'f.yaml#/response' } } } } }", "f.yaml(2,11) KREA2200 f.yaml#/nothing")]
    [InlineData("paths: { /x: { get: { $ref: 'f.yaml#/loop' } } }", "f.yaml(4,9) KREA2201 #/loop")]
    [InlineData("paths: { /x: { get: { $ref: 'f.yaml#/misspelt' } } }", "f.yaml(7,3) KREA2304 sumary; an operation; summary")]
    public void Each_fault_is_said_at_its_place_in_its_file(string document, string problem)
        => Assert.Equal(
            [problem],
            SpecSets.Shown(Read(SpecSets.Document(document), ("f.yaml", """
                response:
                  { $ref: '#/nothing' }
                loop:
                  $ref: '#/loop'
                misspelt:
                  responses: {}
                  sumary: x
                """))));

    [Fact]
    public void A_file_that_cannot_be_read_is_an_error_in_that_file_and_only_if_it_is_asked_for()
    {
        const string Broken = "a: 'x\n";

        Assert.Equal(["bad.yaml(1,4) KREA1010"], SpecSets.Shown(Read(Using("bad.yaml"), ("bad.yaml", Broken))).Where(static line => line.Contains("KREA1010", StringComparison.Ordinal)).Select(static line => line[..line.IndexOf(" the", StringComparison.Ordinal)]));
        Assert.Empty(SpecSets.Shown(Read(Using("good.yaml"), ("good.yaml", "type: string\n"), ("bad.yaml", Broken), ("also.yaml", "no: document\n"))));
    }

    [Fact]
    public void A_file_that_takes_itself_in_again_and_again_ends_within_bounds()
    {
        const int Levels = 12;
        (string, string)[] files = [.. Enumerable.Range(0, Levels).Select(static level => (
            $"f{level}.yaml",
            string.Concat(Enumerable.Range(0, 10).Select(copy => $"k{copy}: {{ $ref: 'f{level + 1}.yaml' }}\n"))))];

        SpecSetResult result = Read(
            SpecSets.Document("paths: {}\ncomponents: { schemas: { A: { example: { $ref: f0.yaml } } } }"), [.. files, ($"f{Levels}.yaml", "a: b\n")]);

        Assert.Contains(SpecSets.Shown(result), static line => line.Contains("KREA1006", StringComparison.Ordinal) || line.Contains("KREA1005", StringComparison.Ordinal));
    }

    [Fact]
    public void Thousands_of_small_files_are_read_once_each()
    {
        const int Count = 3000;
        (string, string)[] files = [.. Enumerable.Range(0, Count).Select(static index => (
            $"models/m{index}.yaml", $"type: object\nproperties:\n  next: {{ $ref: './m{(index + 1) % Count}.yaml' }}\n  back: {{ $ref: '../models/m{index * 7 % Count}.yaml' }}\n"))];

        SpecSet set = Sound(Using([.. Enumerable.Range(0, 200).Select(static index => $"models/m{index}.yaml")]), files);

        Assert.Equal(Count, Names(set).Length);
        Assert.Equal("models/m2999.yaml(3,9)", SpecSets.At(set, "/components/schemas/m2999/properties/next"));
    }
}
