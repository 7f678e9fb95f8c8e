using KreaGen.Errors;
namespace Wire;

using Wire.Unions;

/// <summary>oneOf, anyOf and lists of types, with and without members of their own.</summary>
public sealed class UnionsTests
{
    [Theory]
    [InlineData("""{"idOrName":5}""")]
    [InlineData("""{"idOrName":"five"}""")]
    [InlineData("""{"idOrName":true}""")]
    [InlineData("""{"textOrList":["a","b"]}""")]
    [InlineData("""{"many":["a",1,null]}""")]
    [InlineData("""{"shape":{"radius":1.50}}""")]
    [InlineData("""{"shape":{"edges":3}}""")]
    [InlineData("""{"model":"huge","unit":"km","step":3}""")]
    [InlineData("""{"payment":{"iban":"DE","amount":5,"memo":"m"}}""")]
    [InlineData("""{"moment":"2024-01-01T00:00:00.000Z"}""")]
    [InlineData("""{"moment":1.50}""")]
    [InlineData("""{"moment":[1.0,2e3]}""")]
    [InlineData("""{"moments":["2024-01-01T00:00:00.000+00:00",true]}""")]
    [InlineData("""{"free":{"a":[1,null]}}""")]
    public async Task What_is_received_is_sent_back_byte_for_byte(string json)
        => Assert.Equal(json, (await ReceiveAsync(json)).Sent);

    [Fact]
    public async Task A_value_is_the_variant_that_it_fits()
    {
        (Thing thing, _) = await ReceiveAsync("""{"idOrName":5,"shape":{"width":1,"height":2},"payment":{"amount":5,"number":"4111"},"unit":"km","step":2,"model":"small"}""");
        Assert.Equal(5, Assert.IsType<ThingIdOrName.Number>(thing.IdOrName).Value);
        Assert.Equal(2, Assert.IsType<Shape.Width>(thing.Shape).Value.Height);
        PaymentCard card = Assert.IsType<Payment.Card>(thing.Payment).Value;
        Assert.Equal(("4111", 5), (card.Number, card.Amount));
        Assert.Equal(ThingUnit.Km, thing.Unit);
        Assert.Equal(ThingStep.Double, thing.Step);
        Assert.Equal(ThingModel.Small, thing.Model);
    }

    [Fact]
    public async Task OneOf_beside_anyOf_is_a_choice_in_each_choice()
    {
        (Thing thing, string sent) = await ReceiveAsync("""{"both":{"corner":"c","barks":true,"id":7,"more":1}}""");
        BothDogStreet found = Assert.IsType<BothDog.Street>(Assert.IsType<Both.Dog>(thing.Both).Value).Value;
        Assert.Equal((7, true, "c"), (found.Id, found.Barks, found.Corner));
        Assert.Equal("""{"both":{"corner":"c","barks":true,"id":7,"more":1}}""", sent);
    }

    [Fact]
    public async Task A_union_of_unions_looks_into_each()
    {
        Assert.IsType<Shape.Width>(Assert.IsType<ThingNested.Shape>(await NestedAsync("""{"width":1,"height":2}""")).Value);
        Assert.IsType<Payment.Transfer>(Assert.IsType<ThingNested.Payment>(await NestedAsync("""{"iban":"DE","amount":1}""")).Value);
        Assert.IsType<ThingNestedVariant3.List>(Assert.IsType<ThingNested.Variant3>(await NestedAsync("[1]")).Value);
        Assert.IsType<ThingNested.Text>(await NestedAsync("\"text\""));
        Assert.IsType<ThingNested.Unknown>(await NestedAsync("""{"edges":3}"""));
        Assert.IsType<ThingNested.Unknown>(await NestedAsync("5"));
    }

    private static async Task<ThingNested?> NestedAsync(string json) => (await ReceiveAsync($$"""{"nested":{{json}}}""")).Received.Nested;

    [Fact]
    public async Task Limits_of_plain_variants_are_checked()
    {
        Assert.Equal("""{"limited":"abc"}""", await SendAsync(new() { Limited = "abc" }));
        Assert.Equal(["Limited.Text", "Limited.Text"], await BrokenAsync("ABCDEF"));
        Assert.Equal(["Limited.Number"], await BrokenAsync(0));
        Assert.Equal(["Limited.List", "Limited.List[1]"], await BrokenAsync(new ThingLimited.List(["ab", "a", "cd"])));
    }

    private static async Task<IEnumerable<string>> BrokenAsync(ThingLimited limited)
        => (await Assert.ThrowsAsync<ApiValidationException>(() => SendAsync(new() { Limited = limited }))).Violations.Select(static violation => violation.Property);

    [Fact]
    public async Task A_variant_that_is_set_anew_is_written_by_its_value()
        => Assert.Equal("""{"moment":1.5}""", await SendAsync((await ReceiveAsync("""{"moment":1.50}""")).Received with { Moment = 1.5 }));

    [Fact]
    public async Task A_value_that_fits_no_variant_is_kept_as_its_json()
        => Assert.Equal(3, Assert.IsType<Shape.Unknown>((await ReceiveAsync("""{"shape":{"edges":3}}""")).Received.Shape).Value.GetProperty("edges").GetInt32());

    [Fact]
    public async Task Values_and_records_convert_to_the_union()
        => Assert.Equal(
            """{"idOrName":"five","textOrList":["a"],"payment":{"iban":"DE","amount":1}}""",
            await SendAsync(new() { IdOrName = "five", TextOrList = new ThingTextOrList.List(["a"]), Payment = new PaymentTransfer { Iban = "DE", Amount = 1 } }));

    [Fact]
    public async Task Variants_that_only_demand_members_are_a_rule_of_one_record()
    {
        Assert.Equal("""{"contact":{"name":"n","phone":"p"}}""", await SendAsync(new() { Contact = new() { Name = "n", Phone = "p" } }));
        ApiValidationException error = await Assert.ThrowsAsync<ApiValidationException>(() => SendAsync(new() { Contact = new() { Name = "n" } }));
        Assert.Equal("Contact.Mail, Phone are missing: at least one is required.", error.Message);
    }

    private static Task<(Thing Received, string Sent)> ReceiveAsync(string json)
        => Echo.ReceiveAsync(json, static options => new UnionsClient(options), static (client, thing) => client.EchoAsync(thing), new Thing());

    private static Task<string> SendAsync(Thing thing)
        => Echo.SendAsync(thing, static options => new UnionsClient(options), static (client, thing) => client.EchoAsync(thing));
}
