using KreaGen.Generator.Baselines.Comparison;
using KreaGen.Generator.Baselines.Format;
using KreaGen.Generator.Baselines.Listing;
using KreaGen.Generator.Baselines.Locations;
using KreaGen.Generator.Collections;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Model;
using KreaGen.Generator.Provenance;
using KreaGen.Generator.Sources;
using Microsoft.CodeAnalysis;

namespace KreaGen.Generator.Baselines;

/// <summary>Compares a bound client with the baseline that its item names.</summary>
internal static class BaselineCheck
{
    /// <summary>What there is to say about the differences; in accepting, the client's listing too.</summary>
    /// <param name="client">The client's files and settings.</param>
    /// <param name="model">Its model.</param>
    /// <param name="provenance">Where the elements of the model come from.</param>
    public static BaselineResult Run(ClientSources client, ClientModel model, ProvenanceMap provenance)
    {
        ClientSettings settings = client.Settings;
        if (settings.Baseline.Length == 0)
        {
            return BaselineResult.None;
        }

        bool isAccepting = settings.BaselineMode == BaselineMode.Accept;
        ApiListing surface = ApiListingBuilder.List(model);
        IEnumerable<Problem> problems = client.Baseline is { } baseline
            ? Compare(baseline, surface, settings.BaselineMode, new(provenance))
            : isAccepting ? [] : [Missing(client)];
        return new(problems.ToEquatableArray(), isAccepting ? new(settings.Name, ApiListingWriter.Write(surface)) : null);
    }

    private static Problem Missing(ClientSources client) => Problem.Create(
        Descriptors.BaselineMissing, new(client.Files[0].Path, 0, 0, 0), client.Settings.Baseline, client.Settings.Name) with
    {
        Severity = client.Settings.BaselineMode == BaselineMode.Report ? DiagnosticSeverity.Warning : null,
    };

    private static IEnumerable<Problem> Compare(SpecSource baseline, ApiListing surface, string mode, DocumentLocator places)
    {
        (ApiListing? accepted, ApiListingError? fault) = ApiListingReader.Read(baseline.Text);
        if (accepted is null)
        {
            yield return Problem.Create(
                Descriptors.BaselineUnreadable, new(baseline.Path, fault?.Line ?? 0, 0, fault?.Length ?? 0), fault?.Reason ?? "") with
            {
                Severity = mode is BaselineMode.Report or BaselineMode.Accept ? DiagnosticSeverity.Warning : null,
            };
            yield break;
        }

        foreach (ApiDifference difference in ApiComparison.Compare(accepted, surface))
        {
            SourceLocation location = difference.IsGone
                ? new(baseline.Path, difference.BaselineLine, 0, 0)
                : places.Find(difference.Element, difference.Fact);
            yield return Problem.Create(
                difference.Rule.IsBreaking
                    ? Descriptors.ApiBreaks : Descriptors.ApiGrows, location, difference.Rule.Id, DifferenceWriter.Write(difference)) with
            {
                Severity = mode is BaselineMode.Report or BaselineMode.Accept || (mode == BaselineMode.Breaking && !difference.Rule.IsBreaking)
                    ? DiagnosticSeverity.Warning
                    : null,
            };
        }
    }
}
