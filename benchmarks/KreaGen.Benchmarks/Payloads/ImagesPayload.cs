using System.Globalization;
using System.Text;

namespace KreaGen.Benchmarks.Payloads;

/// <summary>Images: twenty by address, or one that comes with the response.</summary>
public static class ImagesPayload
{
    private const int Images = 20;
    private const int ImageBytes = 3 * 1024 * 1024;

    public static byte[] CreateLinks()
    {
        var json = new StringBuilder("""{"data":[""");
        for (int i = 0; i < Images; i++)
        {
            json.Append(i == 0 ? "" : ",").Append(CultureInfo.InvariantCulture, $$$"""
                {"taskType":"imageInference","taskUUID":"50836053-a0ee-4cf5-b9d6-ae7c5d1{{{i:x5}}}","imageUUID":"b7db282d-2943-4f12-992f-77df3ad{{{i * 7:x5}}}","imageURL":"https://im.example.com/image/ws/0.5/ii/b7db282d-2943-4f12-992f-{{{i:d3}}}.jpg","seed":{{{1_000_003L * (i + 17)}}},"cost":0.001{{{1 + (i % 9)}}},"NSFWContent":false}
                """);
        }

        return Encoding.UTF8.GetBytes(json.Append("]}").ToString());
    }

    /// <summary>A response with four megabytes of base64.</summary>
    public static byte[] CreateImage()
    {
        var image = new byte[ImageBytes];
        for (int i = 0; i < image.Length; i++)
        {
            image[i] = (byte)((i * 31) ^ (i >> 7));
        }

        return Encoding.UTF8.GetBytes($$$"""
            {"data":[{"taskType":"imageInference","taskUUID":"50836053-a0ee-4cf5-b9d6-ae7c5d100000","imageUUID":"b7db282d-2943-4f12-992f-77df3ad00000","imageBase64Data":"{{{Convert.ToBase64String(image)}}}","seed":17000051,"cost":0.0013}]}
            """);
    }
}
