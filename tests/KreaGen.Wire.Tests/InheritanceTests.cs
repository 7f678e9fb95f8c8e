using KreaGen.Errors;
namespace Wire;

using Wire.Inheritance;

/// <summary>The inheritance of OpenAPI 3.0: a base with a discriminator, and components that build on it by allOf.</summary>
public sealed class InheritanceTests
{
    [Theory]
    [InlineData("""{"pet":{"petType":"Cat","name":"n","huntingSkill":"lazy"}}""", typeof(Pet.Cat))]
    [InlineData("""{"pet":{"petType":"dog","name":"n","packSize":2}}""", typeof(Pet.DogBase))]
    [InlineData("""{"pet":{"petType":"Puppy","name":"n","packSize":2,"weeks":8}}""", typeof(Pet.Puppy))]
    [InlineData("""{"pet":{"petType":"Pet","name":"n"}}""", typeof(Pet.Base))]
    [InlineData("""{"pet":{"petType":"Lizard","name":"n","lovesRocks":true}}""", typeof(Pet.Base))]
    [InlineData("""{"pet":{"petType":"Lizard"}}""", typeof(Pet.Unknown))]
    public async Task Where_the_base_stands_a_descendant_is_read_and_nothing_is_lost(string json, Type variant)
    {
        (Thing thing, string sent) = await ReceiveAsync(json);
        Assert.IsType(variant, thing.Pet);
        Assert.Equal(json, sent.Replace("\"huntingSkill\":\"lazy\",\"petType\":\"Cat\",\"name\":\"n\"", "\"petType\":\"Cat\",\"name\":\"n\",\"huntingSkill\":\"lazy\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_descendant_names_itself()
        => Assert.Equal(
            """{"pets":[{"petType":"Cat","name":"c","huntingSkill":"aggressive"},{"petType":"dog","name":"d","packSize":1}]}""",
            await SendAsync(new() { Pets = [new Cat { Name = "c", HuntingSkill = CatHuntingSkill.Aggressive }, new DogBase { Name = "d", PackSize = 1 }] }));

    [Fact]
    public async Task The_limits_of_a_descendant_hold_where_the_base_stands()
        => Assert.Equal("PackSize", (await Assert.ThrowsAsync<ApiValidationException>(() => SendAsync(new() { Pets = [new DogBase { Name = "d", PackSize = -1 }] }))).Violations[0].Property.Split('.')[^1]);

    private static Task<(Thing Received, string Sent)> ReceiveAsync(string json)
        => Echo.ReceiveAsync(json, static options => new InheritanceClient(options), static (client, thing) => client.EchoAsync(thing), new Thing());

    private static Task<string> SendAsync(Thing thing)
        => Echo.SendAsync(thing, static options => new InheritanceClient(options), static (client, thing) => client.EchoAsync(thing));
}
