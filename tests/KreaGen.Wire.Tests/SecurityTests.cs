using System.Globalization;
using KreaGen.Credentials;
using KreaGen.Errors;
using KreaGen.Http;
using Wire.Security;

namespace Wire;

/// <summary>What proves who is calling: one scheme, several together, alternatives, none.</summary>
public sealed class SecurityTests
{
    [Fact]
    public async Task The_documents_requirement_counts_where_an_operation_has_none()
        => Assert.Equal("header-key", (await SentAsync(client => client.InheritedAsync(), headerKey: "header-key")).Header("X-Api-Key"));

    [Fact]
    public async Task An_operation_that_needs_nothing_is_sent_without_a_credential_though_there_is_one()
    {
        ReceivedRequest request = await SentAsync(client => client.PublicAsync(), headerKey: "header-key");

        Assert.Null(request.Header("X-Api-Key"));
        Assert.Equal("/public", request.Target);
    }

    [Theory]
    [InlineData("header-key")]
    [InlineData(null)]
    public async Task An_optional_credential_is_used_when_it_is_there(string? key)
        => Assert.Equal(key, (await SentAsync(client => client.OptionalAsync(), headerKey: key)).Header("X-Api-Key"));

    [Fact]
    public async Task The_first_alternative_that_is_complete_is_used()
    {
        ReceivedRequest first = await SentAsync(client => client.EitherAsync(), headerKey: "header-key", userName: "Aladdin", password: "open sesame");
        ReceivedRequest second = await SentAsync(client => client.EitherAsync(), headerKey: "header-key");

        Assert.Equal("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==", first.Header("Authorization"));
        Assert.Null(first.Header("X-Api-Key"));
        Assert.Equal("header-key", second.Header("X-Api-Key"));
    }

    [Fact]
    public async Task Schemes_that_are_needed_together_travel_together()
    {
        await using var server = ScriptedServer.Replying(Reply.With(204, []));
        using var client = new SecurityClient(headerKey: "header-key", queryKey: "query-key", cookieKey: "cookie-key", options: new() { Endpoint = server.Uri });

        await client.BothAsync();

        ReceivedRequest request = Assert.Single(server.Requests);
        Assert.Equal("/both?key=query-key", request.Target);
        Assert.Equal("header-key", request.Header("X-Api-Key"));
        Assert.Equal("session=cookie-key", request.Header("Cookie"));
    }

    [Fact]
    public async Task What_is_missing_is_named_and_nothing_is_sent()
    {
        await using var server = ScriptedServer.Replying(Reply.With(204, []));
        using var client = new SecurityClient(headerKey: "header-key", options: new() { Endpoint = server.Uri });

        ApiException error = await Assert.ThrowsAsync<ApiException>(() => client.BothAsync());

        Assert.Equal("both needs a credential for cookieKey and headerKey and queryKey, but the client has only headerKey. Missing: cookieKey and queryKey. Nothing was sent.", error.Message);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task A_certificate_is_the_handlers_business_but_has_to_be_promised()
    {
        await using var server = ScriptedServer.Replying(Reply.With(204, []));
        using var without = new SecurityClient(token: "jwt", options: new() { Endpoint = server.Uri });
        using var with = new SecurityClient(token: "jwt", certificate: Credential.Transport, options: new() { Endpoint = server.Uri });

        ApiException error = await Assert.ThrowsAsync<ApiException>(() => without.CertificateAsync());
        await with.CertificateAsync();

        Assert.Contains("Missing: certificate", error.Message, StringComparison.Ordinal);
        Assert.Equal("Bearer jwt", Assert.Single(server.Requests).Header("Authorization"));
    }

    [Fact]
    public async Task A_scheme_of_ones_own_sees_the_finished_request()
    {
        await using var server = ScriptedServer.Replying(Reply.With(204, []));
        Credential signature = Credential.FromRequest((request, _) =>
        {
            request.Headers.TryAddWithoutValidation("Authorization", "Digest uri=\"" + request.RequestUri!.PathAndQuery + "\"");
            return ValueTask.CompletedTask;
        });
        using var client = new SecurityClient(signature: signature, options: new() { Endpoint = server.Uri });

        await client.SignedAsync();

        Assert.Equal("Digest uri=\"/signed\"", Assert.Single(server.Requests).Header("Authorization"));
    }

    [Fact]
    public async Task A_delegate_gives_tokens_for_the_scopes_of_the_operation_and_a_new_one_when_one_is_refused()
    {
        await using var server = new ScriptedServer(request => Reply.With(request.Header("Authorization") == "Bearer token-2" ? 204 : 401, []));
        var asked = new List<TokenRequest>();
        Credential person = Credential.Bearer((request, _) =>
        {
            asked.Add(request);
            return ValueTask.FromResult("token-" + asked.Count.ToString(CultureInfo.InvariantCulture));
        });
        using var client = new SecurityClient(person: person, options: new() { Endpoint = server.Uri });

        await client.PersonAsync();

        Assert.Equal([false, true], asked.ConvertAll(static request => request.IsRefused));
        Assert.Equal(["profile"], asked[0].Scopes);
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task Credentials_can_be_given_by_the_names_of_the_document()
    {
        await using var server = ScriptedServer.Replying(Reply.With(204, []));
        using var client = new SecurityClient(new CredentialSet { ["openId"] = Credential.Bearer("id-token") }, new() { Endpoint = server.Uri });

        await client.PersonAsync();

        Assert.Equal("Bearer id-token", Assert.Single(server.Requests).Header("Authorization"));
    }

    private static async Task<ReceivedRequest> SentAsync(Func<SecurityClient, Task> call, string? headerKey = null, string? userName = null, string? password = null)
    {
        await using var server = ScriptedServer.Replying(Reply.With(204, []));
        using var client = new SecurityClient(headerKey: headerKey, loginUserName: userName, loginPassword: password, options: new() { Endpoint = server.Uri });
        await call(client);
        return Assert.Single(server.Requests);
    }
}
