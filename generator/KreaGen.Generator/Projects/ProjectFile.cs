using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KreaGen.Generator.Projects;

/// <summary>A file of the build that writes <c>OpenApiClient</c> items. Equal by content.</summary>
/// <param name="Path">The file's path as the compiler gave it.</param>
/// <param name="Folder">The folder of the project, by which MSBuild resolves the paths of items.</param>
/// <param name="Text">The file's whole text.</param>
internal sealed record ProjectFile(string Path, string Folder, string Text)
{
    private const string FolderMetadata = "build_metadata.AdditionalFiles.KreaGenProject";

    /// <summary>The file; null when it is none of the build.</summary>
    public static ProjectFile? Read(AdditionalText file, AnalyzerConfigOptions options, CancellationToken cancellationToken)
        => options.TryGetValue(FolderMetadata, out string? folder) && folder.Length > 0 && file.GetText(cancellationToken) is { } text
            ? new(file.Path, folder, text.ToString())
            : null;
}
