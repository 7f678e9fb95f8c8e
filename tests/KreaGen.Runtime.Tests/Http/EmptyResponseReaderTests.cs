using KreaGen.Credentials;
using KreaGen.Errors;
using KreaGen.Harness;
using KreaGen.Harness.Servers;
using KreaGen.Json;

namespace KreaGen.Http;

/// <summary>A response without a body where the document describes JSON: null where null is allowed, an error where it is not.</summary>
public sealed class EmptyResponseReaderTests
{
    public static TheoryData<Reply> Empty => [Reply.With(204, []), Reply.With(205, []), Reply.Json(200, ""), Reply.Json(200, " \r\n"), Reply.Json(200, "null")];

    [Theory]
    [MemberData(nameof(Empty))]
    public async Task Is_null_where_the_result_may_be_null(Reply reply)
    {
        await using var server = ScriptedServer.Replying(reply);
        using var client = new AnyClient(server, new CredentialSet());

        Assert.Null(await client.SendAsync(new ApiRequest<string?>(Operation<string?>(static (ref JsonReader reader) => reader.ReadStringOrNull()), "/a")));
        Assert.Null(await client.SendAsync(new ApiRequest<int?>(Operation<int?>(static (ref JsonReader reader) => reader.ReadInt32OrNull()), "/a")));
    }

    [Theory]
    [MemberData(nameof(Empty))]
    public async Task Is_an_error_where_the_result_may_not_be_null(Reply reply)
    {
        await using var server = ScriptedServer.Replying(reply);
        using var client = new AnyClient(server, new CredentialSet());

        await Assert.ThrowsAsync<InvalidResponseException>(() => client.SendAsync(new ApiRequest<string>(Operation<string>(static (ref JsonReader reader) => reader.ReadString()), "/a")));
    }

    private static ApiOperation<T> Operation<T>(JsonRead<T> read) => new("op", HttpMethod.Get, "/a") { Responses = [ResponseReader.Json(200, read)] };
}
