using KreaGen.Generator.Collections;

namespace KreaGen.Generator.Model;

/// <summary>What a declaration's documentation comment says.</summary>
internal sealed record DocModel
{
    public static DocModel None { get; } = new();

    /// <summary>The description in each chosen language, the first one first.</summary>
    public EquatableArray<DocText> Texts { get; init; }

    /// <summary>Sentences about defaults, limits and examples, in CommonMark: "Default: `1:1`."</summary>
    public EquatableArray<DocText> Facts { get; init; }

    /// <summary>A text of ours, in CommonMark.</summary>
    public static DocModel Of(string text) => new() { Texts = new[] { new DocText("", text) }.ToEquatableArray() };

    public bool IsEmpty => Texts.IsEmpty && Facts.IsEmpty;
}
