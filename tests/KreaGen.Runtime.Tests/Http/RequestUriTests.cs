using Krea.EvoLink;

namespace KreaGen.Http;

public sealed class RequestUriTests
{
    [Fact]
    public void Values_are_encoded_and_absent_ones_add_nothing()
    {
        var uri = new RequestUri("/v1/");
        uri.AddPath("id", "a b/ü~.");
        uri.AddLiteral("/items/");
        uri.AddPath("id", (string[])["x,y", "z"]);
        uri.AddPath("id", ImageSize.Ratio16x9);
        uri.AddQuery("limit", 5);
        uri.AddQuery("none", (string?)null);
        uri.AddQuery("no", (bool?)null);
        uri.AddQuery("tag", (IEnumerable<string>)["a&b", "c=d"]);
        uri.AddQuery("s p", 1.5);
        uri.AddQuery("size", (ImageSize?)ImageSize.Ratio1x1);
        uri.AddQuery("yes", true);

        Assert.Equal("/v1/a%20b%2F%C3%BC~./items/x%2Cy,z16%3A9?limit=5&tag=a%26b&tag=c%3Dd&s%20p=1.5&size=1%3A1&yes=true", uri.ToString());
    }

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    public void A_value_that_would_lead_to_another_path_is_refused(string value)
    {
        var uri = new RequestUri("/v1/tasks/");
        uri.AddPath("id", value);
        uri.AddLiteral("/cancel");

        Assert.Throws<ArgumentException>(uri.ToString);
    }

    [Fact]
    public void A_value_that_is_missing_is_named_as_the_caller_names_it()
    {
        string taskId = "";
        string? orderId = null;

        Assert.Equal("taskId", Assert.Throws<ArgumentException>(() => new RequestUri("/").AddPath("task_id", taskId)).ParamName);
        Assert.Equal("orderId", Assert.Throws<ArgumentNullException>(() => new RequestUri("/").AddPath("order_id", orderId!)).ParamName);
    }

    [Fact]
    public void Two_values_cannot_make_a_dot_segment_together()
    {
        var uri = new RequestUri("/v1/");
        uri.AddPath("id", ".");
        uri.AddPath("id", ".");

        Assert.Throws<ArgumentException>(uri.ToString);
    }

    [Theory]
    [InlineData("/v1/%2e%2E/x")]
    [InlineData("/v1/.%2e")]
    public void Encoded_dots_count_as_dots_because_Uri_removes_them(string path)
    {
        Assert.DoesNotContain("v1", new Uri("https://h" + path).AbsolutePath, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(new RequestUri(path).ToString);
    }

    [Fact]
    public void An_empty_value_is_refused() => Assert.Throws<ArgumentException>(() => new RequestUri("/v1/").AddPath("id", ""));
}
