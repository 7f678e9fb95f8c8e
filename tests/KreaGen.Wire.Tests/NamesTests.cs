using System.Reflection;
using System.Text;
using System.Text.Json;
using KreaGen.Json;
using Wire.Names;

namespace Wire;

/// <summary>Names that C# does not allow, or has already: the wire keeps them as they are.</summary>
public sealed class NamesTests
{
    [Fact]
    public void Every_member_comes_back_under_its_own_name()
    {
        var members = new Dictionary<string, string>();
        foreach (string name in (string[])
            ["Worst", "class", "Class", "Equals", "EqualityContract", "PrintMembers", "GetHashCode", "ToString", "GetType", "Clone", "<Clone>$", "Deconstruct", "Validate", "AdditionalProperties", "ReadJson", "WriteJson", "get_class", "__arglist", "1", "1st", "$", "$id", "@id", "id", "ID", "i_d", "", " ", "이름", "اسم", "\u202Eevil", "evil", "👍", "👎", "quote\"; //", "line\u2028break", "reader", "writer", "value"])
        {
            members.Add(name, "of " + name);
        }

        string json = JsonSerializer.Serialize(members);
        Worst read = ApiJson.Deserialize<Worst>(json);

        Assert.Empty(read.AdditionalProperties);
        Dictionary<string, string> written = JsonSerializer.Deserialize<Dictionary<string, string>>(ApiJson.SerializeToString(read))!;
        Assert.Equal(members.OrderBy(static member => member.Key, StringComparer.Ordinal), written.OrderBy(static member => member.Key, StringComparer.Ordinal));
    }

    [Fact]
    public void Every_value_of_an_enum_is_known_and_stays_itself()
        => Assert.All(
            (string[])["class", "Class", "CLASS", "+1", "-1", "1", "1.0", "", " ", "Value", "Known", "Parse", "true", "null", "<", "<=", ">", "=", "한국어", "العربية", "👍", "👎", "a-b", "a_b", "a b", "a.b"],
            static value =>
            {
                var kind = WorstKind.From(value);
                Assert.True(kind.IsKnown);
                Assert.Equal(value, kind.Value);
            });

    [Fact]
    public async Task Parameters_of_every_name_reach_the_server_under_it()
    {
        await using var server = ScriptedServer.Replying(Reply.Json(200, "{}"));
        using var client = new NamesClient(new() { Endpoint = server.Uri });

        await client.ClassAsync("path", new(), idValue: "query", @class: "c", cancellationTokenValue: "t");

        Assert.Equal("/worst/path?id=query&class=c&cancellationToken=t", Assert.Single(server.Requests).Target);
    }

    [Fact]
    public async Task Operations_named_like_members_of_the_client_keep_their_names()
    {
        await using var server = ScriptedServer.Replying(Reply.With(204, []));
        using var client = new NamesClient(new() { Endpoint = server.Uri });

        await client.SendAsync();
        await client.SaveAsync();
        await client.DownloadAsync(new("https://a.example/"), "b");
        await client.StartJobAsync();
        await client.EndpointAsync();
        await client.DisposeAsync();
        await client.ToStringAsync();
        await client.EqualsAsync();
        await client.PullAsync();

        Assert.Equal(
            ["send", "save", "download?source=https%3A%2F%2Fa.example%2F&path=b", "start", "endpoint", "dispose", "text", "equals", "async"],
            server.Requests.Select(static request => request.Target["/members/".Length..]));
        Assert.Equal(client.Endpoint, server.Uri);
        Assert.Equal(Encoding.UTF8.GetBytes(""), server.Requests[^1].Body);
    }

    [Fact]
    public async Task An_operation_named_like_the_request_of_another_has_its_name()
    {
        await using var server = ScriptedServer.Replying(Reply.With(204, []));
        using var client = new NamesClient(new() { Endpoint = server.Uri });

        await client.PullAsync();
        await client.PullRequestAsync();

        Assert.Equal(["/members/async", "/members/request"], server.Requests.Select(static request => request.Target));
        Assert.Null(typeof(NamesClient).GetMethod("PullRequest", BindingFlags.NonPublic | BindingFlags.Static));
    }
}
