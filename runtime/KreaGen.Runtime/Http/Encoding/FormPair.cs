namespace KreaGen.Http;

/// <summary>A name and value of a form, before they are encoded.</summary>
/// <param name="Name">The name.</param>
/// <param name="Texts">The value, or the items that are joined to it.</param>
/// <param name="Separator">What joins the items.</param>
/// <param name="AllowReserved">Whether reserved characters stay as they are.</param>
/// <param name="ContentType">The media type of the value where it is a part of its own; <see langword="null"/> for plain text.</param>
/// <param name="Headers">The headers of the value where it is a part of its own; <see langword="null"/> for none.</param>
internal readonly record struct FormPair(
    string Name,
    IReadOnlyList<string> Texts,
    char Separator = ',',
    bool AllowReserved = false,
    string? ContentType = null,
    IReadOnlyList<KeyValuePair<string, string>>? Headers = null);
