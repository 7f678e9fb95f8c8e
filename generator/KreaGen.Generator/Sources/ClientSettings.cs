using KreaGen.Generator.Collections;

namespace KreaGen.Generator.Sources;

/// <summary>What the metadata of an <c>OpenApiClient</c> item asks for.</summary>
/// <param name="Name">The client's class name; items with the same name form one client.</param>
/// <param name="Namespace">The namespace of everything generated.</param>
/// <param name="Languages">The languages of the documentation, the first one first; an empty tag is the documents' own.</param>
/// <param name="Accessibility"><c>public</c> or <c>internal</c>.</param>
/// <param name="Operations">Path globs and operation ids to take, with <c>!</c> to leave out; empty for all.</param>
/// <param name="Groups"><c>none</c>, <c>tag</c> or <c>path</c>.</param>
internal sealed record ClientSettings(
    string Name,
    string Namespace,
    EquatableArray<string> Languages,
    string Accessibility,
    EquatableArray<string> Operations,
    string Groups)
{
    /// <summary><c>true</c> for an interface of the client and of each sub-client; <c>false</c>.</summary>
    public string Interface { get; init; } = "false";

    public bool HasInterfaces => Interface == "true";

    /// <summary>The baseline's path as the item writes it; empty for none.</summary>
    public string Baseline { get; init; } = "";

    /// <summary><c>strict</c>, <c>breaking</c> or <c>report</c>; the target that accepts a surface says <c>accept</c>.</summary>
    public string BaselineMode { get; init; } = "strict";

    /// <summary>The settings of a file that is there to be referred to and belongs to no client by itself.</summary>
    public static ClientSettings None { get; } = new("", "", EquatableArray<string>.Empty, "", EquatableArray<string>.Empty, "");

    public static ClientSettings Default { get; } = new(
        "ApiClient",
        "Api",
        new[] { "" }.ToEquatableArray(),
        "public",
        EquatableArray<string>.Empty,
        "none");
}
