using KreaGen.Http;
using Wire.NoServer;
using Wire.RelativeServer;
using Wire.Servers;

namespace Wire;

/// <summary>Where requests go: servers with variables, of a path, of an operation, relative, none.</summary>
public sealed class ServersTests
{
    [Fact]
    public void A_server_is_an_address_or_a_function_of_its_variables()
    {
        Assert.Equal("https://api.example.com/v1", ServersClient.DefaultEndpoint.AbsoluteUri);
        Assert.Equal(ServersClient.DefaultEndpoint, ServersServers.Production);
        Assert.Equal("https://eu.example.com/v2", ServersServers.Regional().AbsoluteUri);
        Assert.Equal("https://us-east.example.com/v3", ServersServers.Regional(ServersServers.Region.UsEast, "v3").AbsoluteUri);
    }

    [Theory]
    [InlineData("v2?x=")]
    [InlineData("v2#")]
    [InlineData("v2\\")]
    public void A_value_cannot_lead_to_another_part_of_the_address(string version)
        => Assert.Throws<ArgumentException>(() => ServersServers.Regional(version: version));

    [Fact]
    public void A_value_that_the_document_does_not_list_is_refused()
        => Assert.Throws<ArgumentOutOfRangeException>(() => ServersServers.Regional((ServersServers.Region)7));

    [Fact]
    public async Task The_endpoint_of_the_options_is_for_the_operations_without_a_server_of_their_own()
    {
        await using var endpoint = ScriptedServer.Replying(Reply.With(204, []));
        await using var uploads = ScriptedServer.Replying(Reply.With(204, []));
        using var client = new ServersClient("key", new()
        {
            Endpoint = new(endpoint.Uri, "/v1"),
            OperationServers = { [ServersServers.Uploads] = uploads.Uri },
        });

        await client.ListThingsAsync();
        await client.TryBetaAsync();
        await client.AddFileAsync();

        Assert.Equal(["/v1/things", "/v2-beta/beta"], endpoint.Requests.Select(static request => request.Target));
        ReceivedRequest upload = Assert.Single(uploads.Requests);
        Assert.Equal("/files", upload.Target);
        Assert.Equal("key", upload.Header("X-Key"));
    }

    [Fact]
    public async Task An_operation_with_a_server_of_its_own_goes_there_whatever_the_endpoint_is()
    {
        using var handler = new RecordingHandler();
        using var client = new ServersClient("key", new() { Endpoint = new("https://elsewhere.example.com"), Handler = handler });

        await client.GetFileAsync();
        await client.AddFileAsync();
        await client.ListThingsAsync();

        Assert.Equal(["https://files.example.com/files", "https://uploads.example.com/files", "https://elsewhere.example.com/things"], handler.Addresses);
    }

    [Fact]
    public async Task A_relative_server_is_found_from_where_the_document_is()
    {
        await using var server = ScriptedServer.Replying(Reply.With(204, []));
        Uri endpoint = RelativeServerServers.Base(new Uri(server.Uri, "/docs/openapi.yaml"));
        using var client = new RelativeServerClient(endpoint);

        await client.ListThingsAsync();

        Assert.Equal("/api/things", Assert.Single(server.Requests).Target);
    }

    [Fact]
    public async Task Without_a_server_the_caller_says_where_to_send()
    {
        await using var server = ScriptedServer.Replying(Reply.With(204, []));
        using var client = new NoServerClient(server.Uri);

        await client.ListThingsAsync();

        Assert.Equal("/things", Assert.Single(server.Requests).Target);
    }

    private sealed class RecordingHandler : HttpMessageHandler
    {
        public List<string> Addresses { get; } = [];

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Addresses.Add(request.RequestUri!.AbsoluteUri);
            return Task.FromResult(new HttpResponseMessage(System.Net.HttpStatusCode.NoContent));
        }
    }
}
