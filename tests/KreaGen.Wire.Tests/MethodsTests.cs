using Wire.Methods;

namespace Wire;

/// <summary>Methods beyond the usual ones (OpenAPI 3.2).</summary>
public sealed class MethodsTests
{
    [Fact]
    public async Task A_question_has_a_body()
    {
        ReceivedRequest request = await SendAsync(static client => client.AskAsync(new() { Text = "t" }));
        Assert.Equal(("QUERY", "/things", """{"text":"t"}"""), (request.Method, request.Target, request.Text));
    }

    [Fact]
    public async Task A_method_of_any_name_is_sent_by_it()
    {
        ReceivedRequest request = await SendAsync(static client => client.CopyAsync("there"));
        Assert.Equal(("COPY", "/things?to=there"), (request.Method, request.Target));
    }

    private static Task<ReceivedRequest> SendAsync(Func<MethodsClient, Task> call) => Sending.OneAsync(static options => new MethodsClient(options), call);
}
