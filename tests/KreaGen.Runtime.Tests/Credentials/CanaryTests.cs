using System.Collections;
using System.Diagnostics;
using System.Reflection;
using System.Text;
using System.Text.Json;
using Krea.EvoLink;
using KreaGen.Errors;
using KreaGen.Harness;
using KreaGen.Harness.Servers;
using KreaGen.Http;
using KreaGen.Jobs;

namespace KreaGen.Credentials;

/// <summary>A key must not be found in anything that somebody may see.</summary>
public sealed class CanaryTests
{
    private static readonly string Encoded = Convert.ToBase64String(Encoding.UTF8.GetBytes("user:" + Clients.Key));

    public static TheoryData<string, Reply> Replies => new()
    {
        { "echo in an error", Reply.Json(401, "{\"error\":{\"code\":\"bad\",\"message\":\"Invalid key " + Clients.Key + "\"}}") },
        { "echo in a server error", Reply.Text(500, "Authorization: Bearer " + Clients.Key, "text/plain") },
        { "echo in html", Reply.Text(200, "<p>" + Clients.Key + "</p>", "text/html") },
        { "echo in another shape", Reply.Json(200, "{\"id\":[\"" + Clients.Key + "\"],\"status\":7,\"" + Clients.Key + "\":1}") },
        { "reset", Reply.Reset() },
        { "redirect", Reply.Json(302, "{}", "Location: https://elsewhere.example/") },
        { "429", Reply.Json(429, "{}") },
        { "echo in a header", Reply.Json(400, "{}", "X-Echo: key " + Clients.Key) },
    };

    [Theory]
    [MemberData(nameof(Replies))]
    public async Task Errors_and_activities_do_not_show_the_key(string what, Reply reply)
    {
        var told = new StringBuilder();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "KreaGen",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity =>
            {
                lock (told)
                {
                    told.AppendLine(activity.DisplayName).AppendLine(activity.StatusDescription);
                    told.AppendJoin('\n', activity.TagObjects.Select(tag => tag.Key + "=" + tag.Value));
                    told.AppendJoin('\n', activity.Events.SelectMany(each => each.Tags).Select(tag => tag.Key + "=" + tag.Value));
                }
            },
        };
        ActivitySource.AddActivityListener(listener);
        await using var server = ScriptedServer.Replying(reply);
        foreach (Credential credential in Every())
        {
            using var client = new EvoLinkClient(credential, new() { Endpoint = server.Uri, TimeProvider = new AutoTime() });
            foreach (Func<Task> call in new Func<Task>[] { () => client.CreateImageGenerationAsync(Clients.Poster), () => client.GetTaskDetailAsync("x"), () => client.StartImageGenerationAsync(Clients.Poster) })
            {
                ApiException error = await Assert.ThrowsAnyAsync<ApiException>(call);
                AssertClean(error.ToString(), what);
                AssertClean(error.Message + error.ResponseBody + error.ProviderMessage + error.Code + error.RequestId, what);
                AssertClean(string.Join('\n', Properties(error)), what);
                AssertClean(error.ResponseHeaders?.Text("X-Echo") ?? "", what);
            }
        }

        Assert.Contains("createImageGeneration", told.ToString(), StringComparison.Ordinal);
        AssertClean(told.ToString(), what);
    }

    public static TheoryData<string, string> Failures => new()
    {
        { "in the words", "{\"code\":\"refused\",\"message\":\"Invalid key " + Clients.Key + " given\"}" },
        { "in the code", "{\"code\":\"" + Clients.Key + "\",\"message\":\"no\"}" },
        { "cut", "{\"code\":\"refused\",\"message\":\"" + new string('x', 1_990) + Clients.Key + "\"}" },
    };

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task A_failed_job_does_not_show_the_key(string what, string failure)
    {
        await using var server = ScriptedServer.Replying(
            Reply.Json(200, Clients.Submitted), Reply.Json(200, Clients.State("failed", 0, ",\"error\":" + failure), "x-request-id: " + Clients.Key));
        foreach (Credential credential in Every())
        {
            using var client = new EvoLinkClient(credential, new() { Endpoint = server.Uri, TimeProvider = new AutoTime() });

            var error = await Assert.ThrowsAsync<JobFailedException<TaskDetailResponse>>(() => client.RunImageGenerationAsync(Clients.Poster));

            AssertClean(error.ToString(), what);
            AssertClean(error.Message + error.ProviderMessage + error.Code + error.RequestId + error.Status, what);
            Assert.DoesNotContain(Clients.Key[..9], error.Message, StringComparison.Ordinal);
            Assert.InRange(error.Message.Length, 0, 3_000);
        }
    }

    [Theory]
    [InlineData(1_990)]
    [InlineData(1_995)]
    [InlineData(16_370)]
    [InlineData(16_380)]
    public async Task A_key_that_is_cut_is_not_shown_in_part(int before)
    {
        string text = new string('x', before) + Clients.Key;
        await using var server = ScriptedServer.Replying(Reply.Json(400, "{\"error\":{\"code\":\"c\",\"message\":\"" + text + "\"}}"), Reply.Text(400, text, "text/plain"));
        using EvoLinkClient client = Clients.For(server);
        for (int i = 0; i < 2; i++)
        {
            ApiException error = await Assert.ThrowsAnyAsync<ApiException>(() => client.CreateImageGenerationAsync(Clients.Poster));

            Assert.DoesNotContain(Clients.Key[..9], error.Message + error.ResponseBody + error.ProviderMessage, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task No_text_or_debugger_view_shows_the_key()
    {
        await using var server = ScriptedServer.Replying(Reply.Json(200, Clients.Submitted));
        foreach (Credential credential in Every())
        {
            var set = new CredentialSet { ["bearerAuth"] = credential };
            var options = new ApiClientOptions { Endpoint = server.Uri };
            using var client = new EvoLinkClient(credential, options);
            Job<TaskDetailResponse> job = await client.StartImageGenerationAsync(Clients.Poster);
            foreach (object instance in new object[] { credential, set, options, client, job })
            {
                AssertClean(instance.ToString()!, instance.GetType().Name);
                AssertClean(string.Join('\n', Properties(instance)), instance.GetType().Name);
                AssertFieldsAreHidden(instance);
            }

            AssertClean(JsonSerializer.Serialize(options), "options as JSON");
            AssertClean(JsonSerializer.Serialize<object>(credential), "credential as JSON");
            AssertClean(JsonSerializer.Serialize(client), "client as JSON");
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("sk-canary-7f3a9b2c5d\n")]
    [InlineData(" sk-canary-7f3a9b2c5d")]
    [InlineData("Bearer sk-canary-7f3a9b2c5d")]
    [InlineData("sk-canary-7f3a9b2c5d\0")]
    [InlineData("sk-canary-7f3a9b2c5dü")]
    public void A_key_that_no_header_can_carry_is_refused_without_being_shown(string key)
    {
        ArgumentException error = Assert.Throws<ArgumentException>(() => Credential.Bearer(key));

        AssertClean(error.ToString(), "refusal");
        Assert.StartsWith("The key ", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Credential.ApiKey(ApiKeyLocation.Query, "k", key));
    }

    private static IEnumerable<Credential> Every() =>
    [
        Credential.Bearer(Clients.Key),
        Credential.ApiKey(ApiKeyLocation.Header, "X-Key", Clients.Key),
        Credential.ApiKey(ApiKeyLocation.Query, "key", Clients.Key),
        Credential.ApiKey(ApiKeyLocation.Cookie, "key", Clients.Key),
        Credential.Basic("user", Clients.Key),
        Credential.FromDelegate(_ => ValueTask.FromResult(Credential.Bearer(Clients.Key))),
    ];

    private static void AssertClean(string text, string what)
    {
        Assert.False(text.Contains(Clients.Key, StringComparison.Ordinal), what + " shows the key: " + text);
        Assert.False(text.Contains(Encoded, StringComparison.Ordinal), what + " shows the encoded key: " + text);
    }

    private static IEnumerable<string> Properties(object instance) => instance.GetType()
        .GetProperties(BindingFlags.Instance | BindingFlags.Public)
        .Where(property => property.GetIndexParameters().Length == 0 && property.Name is not ("TargetSite" or "Error"))
        .Select(property => property.GetValue(instance))
        .Select(value => value is IEnumerable items and not string ? string.Join(',', items.Cast<object>()) : value?.ToString() ?? "");

    // What a debugger shows of a credential is its fields; those with a secret must not be browsable.
    private static void AssertFieldsAreHidden(object instance)
    {
        foreach (FieldInfo field in instance.GetType().GetFields(BindingFlags.Instance | BindingFlags.NonPublic))
        {
            if (field.GetValue(instance) is string text && field.GetCustomAttribute<DebuggerBrowsableAttribute>()?.State != DebuggerBrowsableState.Never)
            {
                AssertClean(text, field.Name);
            }
        }
    }
}
