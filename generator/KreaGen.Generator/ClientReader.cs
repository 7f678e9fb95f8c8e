using KreaGen.Generator.Baselines;
using KreaGen.Generator.Binding;
using KreaGen.Generator.Collections;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Documents;
using KreaGen.Generator.OpenApi;
using KreaGen.Generator.Sources;

namespace KreaGen.Generator;

/// <summary>
/// Walks one client's files through the rooms: text, documents, binding, and past its baseline. What is left has no positions but the problems' own.
/// </summary>
internal static class ClientReader
{
    public static BoundClient Read(ClientSources client, CancellationToken cancellationToken)
    {
        SpecSetResult read = SpecSetReader.Read(client.Files, client.References, client.Settings.Languages, cancellationToken);
        IEnumerable<Problem> known = client.Problems.Concat(read.Problems);
        if (read.Set is null || known.Any(static problem => problem.IsError))
        {
            return new(null, InOrder(known));
        }

        ClientBinding binding = ClientBinder.Bind(new OpenApiDescription(read.Set), client.Settings, cancellationToken);
        BaselineResult baseline = binding.Model is { } model ? BaselineCheck.Run(client, model, binding.Provenance) : BaselineResult.None;
        return new(baseline.Listing is null ? binding.Model : null, InOrder(known.Concat(binding.Problems).Concat(baseline.Problems)))
        {
            ApiListing = baseline.Listing,
        };
    }

    private static EquatableArray<Problem> InOrder(IEnumerable<Problem> problems)
        => problems
            .OrderBy(static problem => problem.Location.Path, StringComparer.Ordinal)
            .ThenBy(static problem => problem.Location.Line)
            .ThenBy(static problem => problem.Location.Column)
            .ThenBy(static problem => problem.Descriptor.Id, StringComparer.Ordinal)
            .ToEquatableArray();
}
