using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using KreaGen.Json;

namespace KreaGen.Generated;

/// <summary>Lets a generated type take part in <see cref="JsonSerializer"/> calls and source-generated contexts.</summary>
/// <typeparam name="T">The generated type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonModelConverter<T> : JsonConverter<T>
    where T : IJsonModel<T>
{
    /// <inheritdoc />
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var ours = new JsonReader(reader);
        try
        {
            return T.ReadJson(ref ours);
        }
        finally
        {
            // Also after an error: the serializer says by its reader where it was.
            reader = ours.Strict;
        }
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        JsonWriterCache.Follow(writer, value);
    }
}
