using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Tests.Text;

public sealed class LookAlikeTests
{
    [Theory]
    [InlineData("s: {type: string, enum: [a, no]}", "KREA1030(1,29)", "a boolean")]
    [InlineData("s:\n  enum:\n    - 16:9\n    - '1:1'\n", "KREA1030(3,7)", "base 60")]
    [InlineData("s: {enum: [010], type: string}", "KREA1030(1,12)", "the decimal number 10")]
    [InlineData("s: {enum: [1_000]}", "KREA1030(1,12)", "underscores")]
    [InlineData("s: {enum: [2024-01-01]}", "KREA1030(1,12)", "a date")]
    [InlineData("s: {default: on, type: string}", "KREA1030(1,14)", "a boolean")]
    [InlineData("s: {type: [string, 'null'], const: off}", "KREA1030(1,36)", "a boolean")]
    [InlineData("s: {type: string, example: 1:30}", "KREA1030(1,28)", "base 60")]
    [InlineData("info: {version: 2024-01-01}", "KREA1030(1,17)", "a date")]
    public void An_ambiguous_value_where_a_text_is_wanted_is_a_warning(string text, string place, string other)
    {
        SpecTree tree = Read.Yaml(text);

        Problem problem = Assert.Single(tree.Problems);
        Assert.False(problem.IsError);
        Assert.NotNull(tree.Root);
        Assert.Equal(place, problem.Place());
        Assert.Contains(other, problem.Shown(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("s: {type: string, enum: ['16:9', \"no\", 1K, 2K, auto]}")]
    [InlineData("s: {type: string, example: 2024-01-01}")]
    [InlineData("s: {type: string, format: date, default: 2024-01-01}")]
    [InlineData("s: {type: string, format: date-time, enum: [2024-01-01T00:00:00Z]}")]
    [InlineData("s: {type: integer, default: 010}")]
    [InlineData("s: {type: integer, enum: [1, 20, 0]}")]
    [InlineData("properties: {y: {type: number}, no: {type: string}}\nrequired: [y, no]")]
    [InlineData("example: {version: 2024-01-01, on: yes}")]
    [InlineData("openapi: 3.1.0\ninfo: {version: 1.0.0}")]
    [InlineData("s: {type: string, enum: [1:99, 1:2:3x, 12-1-1, 127.0.0.1, 192.168.0.1:80]}")]
    [InlineData("description: no")]
    public void What_is_quoted_or_clear_gives_no_warning(string text) => Assert.Empty(Read.Yaml(text).Problems);
}
