using KreaGen.Errors;
namespace Wire;

using Wire.Numbers;

/// <summary>Numbers by format and range: what is received keeps its digits.</summary>
public sealed class NumbersTests
{
    [Theory]
    [InlineData("""{"plain":9007199254740993,"percent":100,"tiny":-128,"small":65535}""")]
    [InlineData("""{"unsigned":18446744073709551615,"counted":18446744073709551615}""")]
    [InlineData("""{"huge":-100000000000000000000}""")]
    [InlineData("""{"real":1.0,"float":0.1,"double":1e-7}""")]
    [InlineData("""{"real":0.12345678901234567890123}""")]
    [InlineData("""{"money":10.00}""")]
    [InlineData("""{"longText":"9223372036854775807","unsignedText":"18446744073709551615","moneyText":"1.50"}""")]
    [InlineData("""{"longText":"007"}""")]
    [InlineData("""{"vector":[1,2.50,3e2]}""")]
    public async Task What_is_received_is_sent_back_byte_for_byte(string json)
        => Assert.Equal(json, (await ReceiveAsync(json)).Sent);

    [Fact]
    public async Task Numbers_are_sent_as_numbers_or_as_text_where_the_document_says_so()
        => Assert.Equal(
            """{"plain":-5,"unsigned":18446744073709551615,"huge":100000000000000000000,"real":0.1,"money":1.50,"longText":"5","moneyText":"1.50"}""",
            await SendAsync(new() { Plain = -5, Unsigned = ulong.MaxValue, Huge = System.Numerics.BigInteger.Pow(10, 20), Real = 0.1, Money = 1.50m, LongText = 5, MoneyText = 1.50m }));

    [Fact]
    public async Task All_limits_are_checked_before_anything_is_sent()
    {
        ApiValidationException error = await Assert.ThrowsAsync<ApiValidationException>(
            () => SendAsync(new() { Percent = 101, Tiny = 128, Small = -1, Safe = long.MaxValue, Double = 0, Money = 0.001m, Vector = [1, 2, 1, 3, 4] }));
        Assert.Equal(["Percent", "Tiny", "Small", "Safe", "Double", "Money", "Vector", "Vector"], error.Violations.Select(static violation => violation.Property));
    }

    [Fact]
    public async Task Limits_beyond_64_bits_are_checked_to_the_last_digit()
    {
        System.Numerics.BigInteger least = -System.Numerics.BigInteger.Pow(10, 20);
        System.Numerics.BigInteger two65 = System.Numerics.BigInteger.Pow(2, 65);
        string sent = await SendAsync(new() { Huge = least, Wide = two65 });
        Assert.Equal("""{"huge":-100000000000000000000,"wide":36893488147419103232}""", sent);
        ApiValidationException error = await Assert.ThrowsAsync<ApiValidationException>(() => SendAsync(new() { Huge = least - 1, Wide = two65 + 1 }));
        Assert.Equal(["Huge", "Wide"], error.Violations.Select(static violation => violation.Property));
        Assert.Equal("Wide must be greater than -18446744073709551616, but is -18446744073709551616.", (await Assert.ThrowsAsync<ApiValidationException>(() => SendAsync(new() { Wide = -two65 / 2 }))).Violations[0].Message);
    }

    [Theory]
    [InlineData("""{"usual":2147483648}""", "$.usual")]
    [InlineData("""{"unsigned":-1}""", "$.unsigned")]
    [InlineData("""{"plain":1.5}""", "$.plain")]
    [InlineData("""{"longText":"1.5"}""", "$.longText")]
    public async Task What_a_type_cannot_hold_is_an_error_with_its_place(string json, string path)
        => Assert.Contains(path, (await Assert.ThrowsAnyAsync<ApiException>(() => ReceiveAsync(json))).ToString(), StringComparison.Ordinal);

    private static Task<(Thing Received, string Sent)> ReceiveAsync(string json)
        => Echo.ReceiveAsync(json, static options => new NumbersClient(options), static (client, thing) => client.EchoAsync(thing), new Thing());

    private static Task<string> SendAsync(Thing thing)
        => Echo.SendAsync(thing, static options => new NumbersClient(options), static (client, thing) => client.EchoAsync(thing));
}
