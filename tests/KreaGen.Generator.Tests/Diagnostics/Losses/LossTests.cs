using System.Globalization;
using KreaGen.Generator.Diagnostics;
using Xunit.Abstractions;

namespace KreaGen.Generator.Tests.Diagnostics.Losses;

/// <summary>
/// Whatever a document says and the client does not do has a diagnostic: keys and values of documents are misspelled, replaced or deleted, one at a
/// time, and where the public API changes, something must be said.
/// </summary>
public sealed class LossTests(ITestOutputHelper output)
{
    /// <summary>How many changes of each document a usual run tries.</summary>
    private const int Sample = 100;

    /// <summary>Set to 1, all changes are tried.</summary>
    private const string All = "KREAGEN_LOSSES";

    [Fact]
    public void Nothing_is_lost_in_silence()
    {
        bool isWhole = Environment.GetEnvironmentVariable(All) == "1";
        List<string> silent = [];
        foreach (LossDocument document in LossDocument.All())
        {
            IReadOnlyList<Mutation> mutations = DocumentMutations.Of(document.Root);
            int step = isWhole ? 1 : Math.Max(1, mutations.Count / Sample);
            List<(Mutation Mutation, LossVerdict Verdict)> tried =
                [.. mutations.Where((_, index) => index % step == 0).Select(mutation => (mutation, document.Try(mutation)))];
            silent.AddRange(tried.Where(static one => one.Verdict == LossVerdict.Silent).Select(one => $"{document.Name}: {one.Mutation}"));
            output.WriteLine($"{document.Name}: {tried.Count} tried, {Count(LossVerdict.SaidAtItsLine)} said at their lines, {Count(LossVerdict.Said)} elsewhere, {Count(LossVerdict.Same)} without effect, "
                + $"{Count(LossVerdict.LeftOut)} left out by choice, {Count(LossVerdict.Silent)} silent");

            string Count(LossVerdict verdict) => tried.Count(one => one.Verdict == verdict).ToString(CultureInfo.InvariantCulture);
        }

        Assert.True(silent.Count == 0, $"{silent.Count} silent:\n" + string.Join("\n", silent));
    }

    /// <summary>A document that has a complaint of its own would hide what a change does.</summary>
    [Fact]
    public void The_documents_that_use_every_keyword_are_sound()
        => Assert.All(LossDocument.All().Where(static document => !document.HasOthers), static document => Assert.Empty(document.Whole.NewTo(LossRun.None)));
}
