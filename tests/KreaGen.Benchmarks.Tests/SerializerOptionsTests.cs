using System.Text.Encodings.Web;
using System.Text.Json;

namespace KreaGen.Benchmarks.Tests;

/// <summary>A generated record as a part of what the user's own serializer writes.</summary>
public sealed class SerializerOptionsTests
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void Inside_the_serializer_of_the_user_its_options_hold()
    {
        Images.Image image = ApiJson.Deserialize<Images.Image>("""{"taskType":"imageInference","taskUUID":"50836053-a0ee-4cf5-b9d6-ae7c5d100000","cost":1.50,"x":[{},"é\n"]}"""u8);
        string ours = JsonSerializer.Serialize(new[] { image }, Indented);
        using JsonDocument plain = JsonDocument.Parse(ApiJson.Serialize(image));
        Assert.Equal(JsonSerializer.Serialize(new[] { plain.RootElement }, Indented), ours);
    }
}
