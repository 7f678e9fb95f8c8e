using System.Collections.Concurrent;
using System.Collections.Immutable;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KreaGen.Generator.Analyzers;

/// <summary>
/// Finds the lines of documents by JSON pointer, for one compilation. A document is read when the first violation asks for it:
/// code without violations costs nothing.
/// </summary>
internal sealed class DocumentLocations(AnalyzerOptions options)
{
    private readonly ConcurrentDictionary<string, ImmutableArray<ISourceLocations>> _marks = new(StringComparer.Ordinal);

    /// <summary>
    /// The place of what <see cref="SpecLocation"/> names: <c>specs/a.yaml(12,5)</c>, or name and pointer when no such document is part of the compilation.
    /// </summary>
    /// <param name="location">The schema.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <param name="keywords">The keyword in the schema that is broken, under each of its names.</param>
    public string Describe(SpecLocation location, CancellationToken cancellationToken, params string[] keywords)
    {
        ImmutableArray<ISourceLocations> documents = _marks.GetOrAdd(location.Document, name => Read(name, cancellationToken));
        var schema = new JsonPointer(location.Pointer);
        foreach (ISourceLocations document in documents)
        {
            SourceLocation place = document.KeyAt(schema);
            if (documents.Length > 1 && place == document.KeyAt(Parent(schema)))
            {
                continue;
            }

            SourceLocation? keyword = keywords.Select(name => document.KeyAt(schema.Child(name)))
                .Where(mark => mark != place && mark != document.ValueAt(schema)).Cast<SourceLocation?>().FirstOrDefault();
            SourceLocation found = keyword ?? place;
            return (found with { Path = Shown(found.Path) }).ToString();
        }

        return location.Document + "#" + location.Pointer;
    }

    private static JsonPointer Parent(JsonPointer pointer)
        => new(pointer.Value.Substring(0, Math.Max(pointer.Value.LastIndexOf('/'), 0)));

    private ImmutableArray<ISourceLocations> Read(string document, CancellationToken cancellationToken)
        => options.AdditionalFiles
            .Where(file => file.Path.Substring(file.Path.LastIndexOfAny(['/', '\\']) + 1) == document)
            .OrderBy(static file => file.Path, StringComparer.Ordinal)
            .Select(file => file.GetText(cancellationToken) is { } text ? SpecReader.Read(file.Path, text.ToString(), cancellationToken) : null)
            .Where(static tree => tree?.Root is not null)
            .Select(static tree => tree!.Locations)
            .ToImmutableArray();

    /// <summary>The path as the project writes it, where the build says where the project is.</summary>
    private string Shown(string path)
    {
        string shown = options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("build_property.ProjectDir", out string? directory)
            && directory.Length > 0 && path.StartsWith(directory, StringComparison.Ordinal)
                ? path.Substring(directory.Length)
                : path;
        return shown.Replace('\\', '/');
    }
}
