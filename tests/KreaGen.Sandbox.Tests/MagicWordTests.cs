using System.Text.Json.Nodes;
using KreaGen.Samples.Sandbox.Faults;

namespace KreaGen.Sandbox.Tests;

public sealed class MagicWordTests
{
    [Theory]
    [InlineData("a fox")]
    [InlineData("a fox [close-up] in [brackets] and [status] [status:200] [slow:abc] [reset] [redirect:99]")]
    [InlineData("[STATUS:402] [ status:402 ]")]
    public void Ordinary_prompts_ask_for_nothing(string prompt) => Assert.Null(MagicWords.Read(prompt));

    [Fact]
    public void Words_combine()
    {
        Fault? fault = MagicWords.Read("a fox [slow:0.5] [fail:service_error][takes:20] [image:html]");

        Assert.Equal(TimeSpan.FromSeconds(0.5), fault?.AnswerDelay);
        Assert.Equal(("service_error", TimeSpan.FromSeconds(20)), (fault?.Script?.FailureCode, fault?.Script?.Duration));
        Assert.Equal(FaultResponse.WrongContentType, fault?.Script?.Picture?.Response);
    }

    [Fact]
    public async Task Every_word_of_the_page_is_understood()
    {
        await using Api api = await Api.StartAsync();
        string page = await api.Public.GetStringAsync(api.Server.BaseAddress);
        string list = page[page.IndexOf("Words inside a prompt", StringComparison.Ordinal)..];
        string[] words = [.. list.Split(['[', ']']).Where((_, i) => i % 2 == 1)];

        Assert.True(words.Length > 15);
        Assert.All(words, word => Assert.NotNull(MagicWords.Read($"[{word}]")));
    }

    [Theory]
    [InlineData("[status:402]", 402, 0)]
    [InlineData("[status:503:after]", 503, 1)]
    [InlineData("[redirect:307]", 307, 0)]
    [InlineData("[html]", 200, 1)]
    public async Task Words_spoil_the_answer_of_a_submit(string word, int status, int accepted)
    {
        await using Api api = await Api.StartAsync();
        using HttpResponseMessage answer = await api.SubmitAsync(Api.Body($"a fox {word}"));

        Assert.Equal((status, accepted), ((int)answer.StatusCode, api.Server.AcceptedSubmits));
    }

    [Theory]
    [InlineData("[reset:before]", 0)]
    [InlineData("[reset:after]", 1)]
    [InlineData("[truncated]", 1)]
    public async Task Words_break_the_connection(string word, int accepted)
    {
        await using Api api = await Api.StartAsync();

        await Assert.ThrowsAsync<HttpRequestException>(() => api.SubmitAsync(Api.Body($"a fox {word}")));
        Assert.Equal(accepted, api.Server.AcceptedSubmits);
    }

    [Fact]
    public async Task A_word_adds_Retry_After()
    {
        await using Api api = await Api.StartAsync();
        using HttpResponseMessage answer = await api.SubmitAsync(Api.Body("a fox [status:429] [retry-after:3]"));

        Assert.Equal(TimeSpan.FromSeconds(3), answer.Headers.RetryAfter?.Delta);
    }

    [Fact]
    public async Task Words_write_the_story_of_a_task()
    {
        await using Api api = await Api.StartAsync();
        JsonObject failed = await api.PollAsync(await api.TakeAsync(Api.Body("[fail:content_policy_violation]")));
        JsonObject strange = await api.PollAsync(await api.TakeAsync(Api.Body("[takes:60] [state:queued]")));

        Assert.Equal("content_policy_violation", failed["error"]!["code"]!.GetValue<string>());
        Assert.Equal("queued", strange["status"]!.GetValue<string>());
    }
}
