using System.Globalization;
using System.Text.Json.Nodes;
using KreaGen.Generator.Collections;
using KreaGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace KreaGen.Generator.Text;

/// <summary>The reading of one document: what it has cost so far and what was wrong with it.</summary>
/// <param name="text">The document.</param>
/// <param name="limits">What it may cost.</param>
/// <param name="cancellation">Ends the reading early.</param>
/// <param name="isPart">Whether it is only referred to: then its root may be any value.</param>
internal sealed class Reading(SpecText text, ReaderQuotas limits, CancellationToken cancellation, bool isPart = false)
{
    private const int NodesBetweenChecks = 1024;

    private readonly List<Problem> _problems = [];
    private int _nodes;

    public SpecText Text => text;

    public ReaderQuotas Quotas => limits;

    public bool IsPart => isPart;

    public CancellationToken Cancellation => cancellation;

    public bool HasError { get; private set; }

    public IReadOnlyList<Problem> Problems => _problems;

    /// <summary>Notes a problem; false, so that a caller can give up in the same breath.</summary>
    public bool Report(DiagnosticDescriptor descriptor, int start, int end, params string[] arguments)
    {
        HasError |= descriptor.DefaultSeverity == DiagnosticSeverity.Error;
        if (_problems.Count < limits.Problems)
        {
            _problems.Add(Problem.Create(descriptor, text.Location(start, end), arguments));
        }

        return false;
    }

    public bool ChargeNode()
    {
        if (++_nodes % NodesBetweenChecks == 0)
        {
            cancellation.ThrowIfCancellationRequested();
        }

        return _nodes <= limits.Nodes;
    }

    public SpecTree Finish(JsonNode? root, ISourceLocations locations)
        => HasError
            ? new SpecTree(text.Path, null, SourceLocationMap.None(text), _problems.ToEquatableArray())
            : new SpecTree(text.Path, root, locations, _problems.ToEquatableArray());

    public SpecTree Fail() => Finish(null, SourceLocationMap.None(text));

    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
