namespace KreaGen.Http;

public sealed class MediaTypesTests
{
    [Theory]
    [InlineData("image/png", "image/png", true)]
    [InlineData("image/png", "IMAGE/PNG", true)]
    [InlineData("image/png", "image/jpeg", true)]
    [InlineData("image/*", "image/jpeg", true)]
    [InlineData("image/png", "application/octet-stream", true)]
    [InlineData("image/png", null, true)]
    [InlineData("application/octet-stream", "application/pdf", true)]
    [InlineData("*/*", "text/html", true)]
    [InlineData("text/html; charset=utf-8", "text/html", true)]
    [InlineData("image/png", "application/json", false)]
    [InlineData("application/pdf", "application/json", false)]
    [InlineData("application/octet-stream", "text/html", false)]
    [InlineData("text/csv", "text/html", false)]
    [InlineData("text/csv", "text/plain", true)]
    public void Content_fits_what_is_described_unless_it_is_plainly_something_else(string described, string? actual, bool expected)
        => Assert.Equal(expected, MediaTypes.Fits([described], actual));
}
