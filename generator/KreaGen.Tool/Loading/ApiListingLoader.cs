using KreaGen.Generator.Baselines;
using KreaGen.Generator.Baselines.Format;
using KreaGen.Generator.Baselines.Listing;
using KreaGen.Generator.Baselines.Locations;
using KreaGen.Generator.Binding;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Documents;
using KreaGen.Generator.OpenApi;
using KreaGen.Generator.Sources;
using KreaGen.Tool.Reports;

namespace KreaGen.Tool.Loading;

/// <summary>Reads the surface of documents, or a listing of one.</summary>
internal sealed class ApiListingLoader(ToolConsole console)
{
    private readonly SourceFiles _files = new(console);

    /// <summary>A listing is known by how it begins; everything else is a document or a folder of documents.</summary>
    /// <exception cref="ToolException">There is no surface: a file cannot be read, or the documents have errors, which have been printed.</exception>
    public LoadedApiListing Load(string path, ClientSettings settings, CancellationToken cancellationToken)
    {
        if (!Directory.Exists(console.PathOf(path)) && _files.Text(path) is { } text && IsListing(text))
        {
            (ApiListing? surface, ApiListingError? fault) = ApiListingReader.Read(text);
            return surface is null
                ? throw new ToolException($"{path}({fault!.Line + 1}): this line of the listing cannot be read: {fault.Reason}")
                : new(surface, (element, _) => new(path, element[^1].Line, 0, 0));
        }

        return Load([path], settings, cancellationToken);
    }

    /// <exception cref="ToolException">There is no surface: a file cannot be read, or the documents have errors, which have been printed.</exception>
    public LoadedApiListing Load(IEnumerable<string> paths, ClientSettings settings, CancellationToken cancellationToken)
        => Load(_files.Read(paths, settings), settings, cancellationToken);

    /// <exception cref="ToolException">The documents have errors, which have been printed.</exception>
    public LoadedApiListing Load(IReadOnlyList<SpecSource> sources, ClientSettings settings, CancellationToken cancellationToken)
    {
        ClientSources client = _files.WithReferences(sources, cancellationToken);
        SpecSetResult read = SpecSetReader.Read(client.Files, client.References, settings.Languages, cancellationToken);
        List<Problem> problems = [.. client.Problems, .. read.Problems];
        if (read.Set is { } specs && !problems.Exists(static problem => problem.IsError))
        {
            ClientBinding binding = ClientBinder.Bind(new OpenApiDescription(specs), settings, cancellationToken);
            if (binding.Model is { } model)
            {
                return new(ApiListingBuilder.List(model), new DocumentLocator(binding.Provenance).Find);
            }

            problems.AddRange(binding.Problems);
        }

        foreach (Problem problem in problems.Where(static problem => problem.IsError))
        {
            DiagnosticLine.Write(console.Error, problem);
        }

        throw new ToolException("The documents have errors, so there is no client to show or compare.");
    }

    private static bool IsListing(string text)
    {
        string start = text.TrimStart('\uFEFF');
        return start.StartsWith("/*", StringComparison.Ordinal) || start.StartsWith("format ", StringComparison.Ordinal);
    }
}
