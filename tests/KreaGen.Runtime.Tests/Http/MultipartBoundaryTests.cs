using System.Text;

namespace KreaGen.Http;

public sealed class MultipartBoundaryTests
{
    [Fact]
    public async Task The_boundary_stands_in_the_media_type_and_around_every_part()
    {
        using RequestContent body = new MultipartRequestBody("", static parts => parts.AddFile("a", "1"u8.ToArray()), static () => "edge").Open();
        using var sent = new MemoryStream();
        await body.CopyToAsync(sent, CancellationToken.None);
        Assert.Equal("multipart/form-data; boundary=edge", body.MediaType);
        Assert.Equal(
            "--edge\r\nContent-Disposition: form-data; name=\"a\"; filename=\"a\"\r\nContent-Type: application/octet-stream\r\n\r\n1\r\n--edge--\r\n",
            Encoding.UTF8.GetString(sent.ToArray()));
        Assert.Equal(sent.Length, body.TotalLength);
    }

    [Fact]
    public void Two_forms_have_two_boundaries()
        => Assert.NotEqual(new MultipartRequestBody("", static _ => { }).Open().MediaType, new MultipartRequestBody("", static _ => { }).Open().MediaType);
}
