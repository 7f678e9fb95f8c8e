using KreaGen.Corpus.Reports;

namespace KreaGen.Corpus.Tests;

public sealed class ExplanationsTests
{
    [Fact]
    public void Every_explanation_of_the_list_is_whole() => Assert.NotNull(Explanations.Read());

    [Fact]
    public void What_the_list_does_not_explain_is_left()
    {
        Explanations explanations = Explanations.Parse(["file\tpointer\treason", "a.json\t/x/default\tIt is 1e400, which no .NET number holds."]);
        var row = new Row("a.json") { BadPointers = Explanations.Shown("/x/default", "lost") + Explanations.Separator + Explanations.Shown("/y/default", "lost") };

        Assert.Equal(["a.json /y/default (lost)"], explanations.Unexplained(row));
        Assert.Throws<FormatException>(() => Explanations.Parse(["file\tpointer\treason", "a.json\t/x/default\t"]));
    }
}
