using System.Net;
using KreaGen.Errors;

namespace Wire;

using Wire.Addresses;

/// <summary>Texts of the formats <c>ipv4</c> and <c>ipv6</c> are addresses of .NET, and go back to the wire as they came.</summary>
public sealed class AddressesTests
{
    [Theory]
    [InlineData("""{"four":"192.0.2.7"}""")]
    [InlineData("""{"six":"2001:db8::1"}""")]
    [InlineData("""{"six":"2001:DB8::1"}""")]
    [InlineData("""{"six":"2001:0db8:0000:0000:0000:0000:0000:0001"}""")]
    [InlineData("""{"six":"::ffff:192.0.2.7"}""")]
    [InlineData("""{"six":null}""")]
    [InlineData("""{"names":["::1","2001:DB8::1"]}""")]
    [InlineData("""{"routes":{"home":"10.0.0.1"}}""")]
    public async Task What_is_received_is_sent_back_byte_for_byte(string json)
        => Assert.Equal(json, (await ReceiveAsync(json)).Sent);

    [Fact]
    public async Task Each_value_is_what_its_text_says()
    {
        (Host host, _) = await ReceiveAsync("""{"four":"192.0.2.7","six":"2001:DB8::1","names":["::1"],"routes":{"home":"10.0.0.1"}}""");
        Assert.Equal(IPAddress.Parse("192.0.2.7"), host.Four);
        Assert.Equal(IPAddress.Parse("2001:db8::1"), host.Six.ValueOrDefault);
        Assert.Equal([IPAddress.IPv6Loopback], host.Names!);
        Assert.Equal(IPAddress.Parse("10.0.0.1"), host.Routes!["home"]);
    }

    [Fact]
    public async Task A_new_value_is_sent_in_its_shortest_text()
        => Assert.Equal(
            """{"four":"192.0.2.7","six":"2001:db8::1"}""",
            await SendAsync(new() { Four = IPAddress.Parse("192.0.2.7"), Six = IPAddress.Parse("2001:0DB8:0:0:0:0:0:1") }));

    [Fact]
    public async Task A_changed_value_does_not_go_back_in_the_old_words()
    {
        (Host host, _) = await ReceiveAsync("""{"four":"192.0.2.7","six":"2001:DB8::1"}""");
        Assert.Equal("""{"four":"192.0.2.7","six":"2001:db8::2"}""", await SendAsync(host with { Six = IPAddress.Parse("2001:db8::2") }));
    }

    [Theory]
    [InlineData("""{"four":"2001:db8::1"}""", "$.four")]
    [InlineData("""{"four":"192.0.2"}""", "$.four")]
    [InlineData("""{"four":"192.0.2.256"}""", "$.four")]
    [InlineData("""{"four":"192.0.2.07"}""", "$.four")]
    [InlineData("""{"four":"0xC0.0.2.7"}""", "$.four")]
    [InlineData("""{"four":3221225991}""", "$.four")]
    [InlineData("""{"six":"192.0.2.7"}""", "$.six")]
    [InlineData("""{"six":"fe80::1%eth0"}""", "$.six")]
    [InlineData("""{"names":["::1","somewhere"]}""", "$.names[1]")]
    [InlineData("""{"routes":{"home":""}}""", "$.routes")]
    public async Task What_is_no_address_of_its_version_is_an_error_with_its_place(string json, string path)
        => Assert.Contains(path, (await Assert.ThrowsAnyAsync<ApiException>(() => ReceiveAsync(json))).ToString(), StringComparison.Ordinal);

    [Fact]
    public async Task A_parameter_has_the_text_of_the_address()
    {
        string target = (await Sending.OneAsync(
            static options => new AddressesClient(options),
            static client => client.FindAsync(IPAddress.Parse("2001:DB8::1"), IPAddress.Parse("192.0.2.7"), [IPAddress.Loopback, IPAddress.Any]))).Target;
        Assert.Equal("/hosts?near=2001%3Adb8%3A%3A1&gateway=192.0.2.7&any=127.0.0.1&any=0.0.0.0", target);
    }

    [Fact]
    public async Task An_absent_parameter_is_not_sent()
        => Assert.Equal("/hosts?near=%3A%3A1", (await Sending.OneAsync(static options => new AddressesClient(options), static client => client.FindAsync(IPAddress.IPv6Loopback))).Target);

    private static Task<(Host Received, string Sent)> ReceiveAsync(string json)
        => Echo.ReceiveAsync(json, static options => new AddressesClient(options), static (client, host) => client.EchoAsync(host), new Host());

    private static Task<string> SendAsync(Host host)
        => Echo.SendAsync(host, static options => new AddressesClient(options), static (client, host) => client.EchoAsync(host));
}
