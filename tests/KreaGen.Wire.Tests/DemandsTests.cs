using KreaGen.Errors;

namespace Wire;

using Wire.Demands;

/// <summary>What a document says of members together is checked before anything is sent.</summary>
public sealed class DemandsTests
{
    public static TheoryData<Contact, string, string> Wrong { get; } = new()
    {
        { new(), "Mail, Phone", "are missing: at least one is required." },
        { new() { Mail = "m", Token = "t", Number = "1", Code = null }, "Number, Token", "must not be set together." },
        { new() { Mail = "m", Number = "1" }, "Number", "needs Code + Phone beside it." },
        { new() { Mail = "m", Code = "c" }, "Mail, Code", "must not be set together." },
        { new() { Mail = "m", Picture = new() { Width = 1 } }, "Picture.Width + Height, Size", "are mutually exclusive: exactly one is required, but 0 are set." },
        { new() { Mail = "m", Picture = new() { Width = 1, Height = 1, Size = "s" } }, "Picture.Width + Height, Size", "are mutually exclusive: exactly one is required, but 2 are set." },
    };

    [Theory]
    [MemberData(nameof(Wrong), DisableDiscoveryEnumeration = true)]
    public async Task What_the_document_forbids_is_not_sent(Contact contact, string members, string explanation)
    {
        ApiValidationException error = await Sending.NothingAsync<DemandsClient, ApiValidationException>(static options => new(options), client => client.AddContactAsync(contact));
        Assert.Contains(error.Violations, violation => violation.Property == members && violation.Explanation == explanation);
    }

    [Fact]
    public async Task What_the_document_allows_is_sent()
    {
        var contact = new Contact { Phone = null, Number = "1", Code = "c", Picture = new() { Size = "s" } };
        ReceivedRequest request = await Sending.OneAsync(static options => new DemandsClient(options), client => client.AddContactAsync(contact));
        Assert.Equal("""{"phone":null,"number":"1","code":"c","picture":{"size":"s"}}""", System.Text.Encoding.UTF8.GetString(request.Body));
    }
}
