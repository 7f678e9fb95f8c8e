using KreaGen.Generator.Collections;

namespace KreaGen.Generator.Sources;

/// <summary>One file of an <c>OpenApiClient</c> item: what it says and what the item asks for. Equal by content.</summary>
/// <param name="Path">The file's path as the compiler gave it; only diagnostics and file-name rules read it.</param>
/// <param name="Text">The file's whole text.</param>
internal sealed record SpecSource(string Path, string Text)
{
    /// <summary>What the item's metadata asks for.</summary>
    public ClientSettings Settings { get; init; } = ClientSettings.Default;

    /// <summary>The clients whose documents may refer to the file.</summary>
    public EquatableArray<string> ReferencedBy { get; init; } = EquatableArray<string>.Empty;

    /// <summary>Whether it is no document but the listing that the client is compared with.</summary>
    public bool IsBaseline { get; init; }
}
