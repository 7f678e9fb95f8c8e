using KreaGen.Generator.Collections;
using KreaGen.Generator.Diagnostics;

namespace KreaGen.Generator.Tests.Diagnostics.Losses;

/// <summary>What the generator made of a document.</summary>
/// <param name="Text">The document.</param>
/// <param name="Api">The public API as text; null when an error left no client.</param>
/// <param name="Problems">The diagnostics.</param>
internal sealed record LossRun(string Text, string? Api, EquatableArray<Problem> Problems)
{
    public static LossRun None { get; } = new("", null, EquatableArray<Problem>.Empty);

    /// <summary>The diagnostics of this run that another one does not have, wherever they stand.</summary>
    public IReadOnlyList<Problem> NewTo(LossRun before)
    {
        List<string> known = [.. before.Problems.Select(Key)];
        return [.. Problems.Where(problem => problem.Descriptor.IsEnabledByDefault && !known.Remove(Key(problem)))];
    }

    private static string Key(Problem problem) => problem.Descriptor.Id + " " + string.Join("\n", problem.Arguments);
}
