using System.Collections.Concurrent;
using System.ComponentModel;
using System.Text.Json;

namespace KreaGen.Generated;

/// <summary>Values that a document gives as JSON, each parsed once.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonConstant
{
    private static readonly ConcurrentDictionary<string, JsonElement> s_known = new(StringComparer.Ordinal);

    /// <summary>The value of JSON that stands in generated code.</summary>
    public static JsonElement Of(string json) => s_known.GetOrAdd(json, static json =>
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    });
}
