using KreaGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace KreaGen.Generator.Tests.Baselines;

/// <summary>What an edit of the baseline or of the document makes the generator do again.</summary>
public sealed class BaselineCachingTests
{
    [Fact]
    public void An_edited_baseline_writes_no_file_again()
    {
        string accepted = BaselineRun.Accept(ShopDocument.Text);
        (GeneratorRunResult result, _) = Edit(ShopDocument.Text, accepted, ShopDocument.Text, accepted.Replace("maxLength 80", "maxLength 90", StringComparison.Ordinal));
        Assert.Equal("KREA5001", Assert.Single(result.Diagnostics).Id);
        Assert.All(Reasons(result, StepNames.Model), static reason => Assert.Equal(IncrementalStepRunReason.Unchanged, reason));
        Assert.All(Reasons(result, StepNames.Files), static reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void A_comment_in_the_baseline_changes_nothing_that_is_cached()
    {
        string accepted = BaselineRun.Accept(ShopDocument.Text);
        (GeneratorRunResult result, _) = Edit(ShopDocument.Text, accepted, ShopDocument.Text, accepted.Replace("format 1\n", "format 1\n# seen\n", StringComparison.Ordinal));
        Assert.All(Reasons(result, StepNames.Bound), static reason => Assert.Equal(IncrementalStepRunReason.Unchanged, reason));
    }

    [Fact]
    public void A_description_changes_no_difference()
    {
        string accepted = BaselineRun.Accept(ShopDocument.Text);
        string told = ShopDocument.Text.Replace("    Problem:\n", "    Problem:\n      description: What went wrong.\n", StringComparison.Ordinal);
        (GeneratorRunResult result, _) = Edit(ShopDocument.Text, accepted, told, accepted);
        Assert.Empty(result.Diagnostics);
        Assert.Contains(IncrementalStepRunReason.Modified, Reasons(result, StepNames.Files));
    }

    [Fact]
    public void A_difference_that_moves_is_reported_at_its_new_place()
    {
        string accepted = BaselineRun.Accept(ShopDocument.Text);
        string changed = ShopDocument.Text.Replace("maxLength: 80", "maxLength: 40", StringComparison.Ordinal);
        (GeneratorRunResult after, GeneratorRunResult before) = Edit(changed, accepted, "# one line down\n" + changed, accepted);
        Assert.Equal(
            Assert.Single(before.Diagnostics).Location.GetLineSpan().StartLinePosition.Line + 1,
            Assert.Single(after.Diagnostics).Location.GetLineSpan().StartLinePosition.Line);
        Assert.All(Reasons(after, StepNames.Files), static reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    private static (GeneratorRunResult After, GeneratorRunResult Before) Edit(string document, string baseline, string newDocument, string newBaseline)
    {
        GeneratorDriver driver = Generation.CreateDriver([new SpecFile(BaselineRun.Document, document), new SpecFile(BaselineRun.Baseline, baseline)], BaselineRun.Metadata("strict"));
        driver = driver.RunGenerators(References.Compilation());
        GeneratorRunResult before = driver.GetRunResult().Results.Single();
        driver = driver.ReplaceAdditionalTexts([new SpecFile(BaselineRun.Document, newDocument), new SpecFile(BaselineRun.Baseline, newBaseline)]);
        return (driver.RunGenerators(References.Compilation()).GetRunResult().Results.Single(), before);
    }

    private static IncrementalStepRunReason[] Reasons(GeneratorRunResult result, string step)
        => [.. result.TrackedSteps[step].SelectMany(static run => run.Outputs).Select(static output => output.Reason)];
}
