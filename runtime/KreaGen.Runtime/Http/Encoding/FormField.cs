using System.ComponentModel;
using KreaGen.Http;

namespace KreaGen.Generated;

/// <summary>
/// How a field of a form is written, from its Encoding Object. Fields without one are written by OpenAPI's defaults:
/// a list as one field for each item, an object as JSON, anything else as text.
/// </summary>
/// <param name="Name">The name of the field.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record FormField(string Name)
{
    /// <summary>How items and members are written; <see langword="null"/>, the default, for OpenAPI's defaults.</summary>
    public ParameterStyle? Style { get; init; }

    /// <summary>Whether items and members are written separately; used only with a <see cref="Style"/>. The default is <see langword="false"/>.</summary>
    public bool Explode { get; init; }

    /// <summary>Whether reserved characters of RFC 3986 that are allowed in a form are not encoded. The default is <see langword="false"/>.</summary>
    public bool AllowReserved { get; init; }

    /// <summary>The media type of the field; used only without a <see cref="Style"/>. <see langword="null"/>, the default, for OpenAPI's defaults.</summary>
    public string? ContentType { get; init; }

    /// <summary>The headers that the field has as a part of <c>multipart/form-data</c>, in addition to those that the client writes. None by default.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    /// <summary>Whether the value is written as JSON whatever it is.</summary>
    internal bool IsJson => Style is null && MediaTypes.IsJson(MediaTypes.Bare(ContentType));
}
