using System.Text;
using KreaGen.Benchmarks.Images;

namespace KreaGen.Benchmarks.Tests;

/// <summary>Images in base64, whose arrays two threads write to.</summary>
public sealed class LargeBytesTests
{
    private const int Images = 10;

    public static TheoryData<int> Lengths => [(256 * 1024) - 1, 256 * 1024, (256 * 1024) + 1, (1024 * 1024) + 2, (3 * 1024 * 1024) + 4095];

    [Theory]
    [MemberData(nameof(Lengths))]
    public async Task An_image_is_what_its_text_says_and_remains_it(int length)
    {
        var expected = new byte[length];
        new Random(length).NextBytes(expected);
        byte[] json = Json(Convert.ToBase64String(expected));
        ReadOnlyMemory<byte>[] images = [.. Enumerable.Range(0, Images).Select(_ => ApiJson.Deserialize<Image>(json).ImageBase64Data!.Value)];

        // What reading left to other threads comes before this.
        await Task.Run(static () => { });
        Assert.All(images, image => Assert.True(image.Span.SequenceEqual(expected)));
    }

    [Fact]
    public void A_letter_that_is_not_base64_late_in_an_image_is_refused_with_its_place()
    {
        char[] text = Convert.ToBase64String(new byte[1024 * 1024]).ToCharArray();
        text[^100] = '!';
        JsonReadException exception = Assert.Throws<JsonReadException>(() => ApiJson.Deserialize<Image>(Json(new string(text))));
        Assert.Equal("$.imageBase64Data", exception.Path);
    }

    private static byte[] Json(string base64)
        => Encoding.UTF8.GetBytes($$"""{"taskType":"imageInference","taskUUID":"50836053-a0ee-4cf5-b9d6-ae7c5d100000","imageBase64Data":"{{base64}}"}""");
}
