using System.ComponentModel.DataAnnotations;
using KreaGen.Errors;
using KreaGen.Values;

namespace Wire;

using Wire.ItemLimits;

/// <summary>Limits of items, of items of items, of a map's values, and of what may be absent or null.</summary>
public sealed class ItemLimitsTests
{
    [Fact]
    public async Task Every_item_that_breaks_a_limit_is_named_and_nothing_is_sent()
    {
        var thing = new Thing
        {
            Words = ["abc", "abcd", "A"],
            Grid = [[1], [], [1, 10]],
            Weights = new Dictionary<string, double> { ["a"] = 1, ["b"] = 0 },
            Links = [new("https://example.com/"), new("http://example.com/")],
            Level = 9,
            Label = "l",
            Marks = new([2, null, 3]),
        };
        ApiValidationException error = await Sending.NothingAsync<ItemLimitsClient, ApiValidationException>(static options => new(options), client => client.AddThingAsync(thing));
        Assert.Equal(
            ["Words[1]", "Words[2]", "Grid[1]", "Grid[2][1]", "Weights[\"b\"]", "Links[1]", "Level", "Label", "Marks[2]"],
            error.Violations.Select(static violation => violation.Property));
        Assert.Equal("Grid[2][1] must be at most 9, but is 10.", error.Violations[3].Message);
    }

    [Fact]
    public async Task Items_of_parameters_are_checked_too()
    {
        ApiValidationException error = await Sending.NothingAsync<ItemLimitsClient, ApiValidationException>(
            static options => new(options), static client => client.AddThingAsync(new(), only: ["ab", "B"]));
        Assert.All(error.Violations, static violation => Assert.Equal("only[1]", violation.Property));
        Assert.Equal(2, error.Violations.Count);
    }

    [Fact]
    public async Task What_keeps_the_limits_is_sent()
    {
        var thing = new Thing { Words = ["abc"], Grid = [[9]], Links = [new("https://example.com/")], Level = null, Label = "ll", Marks = new([2, null]) };
        ReceivedRequest request = await Sending.OneAsync(static options => new ItemLimitsClient(options), client => client.AddThingAsync(thing, only: ["ab"]));
        Assert.Equal("""{"words":["abc"],"grid":[[9]],"links":["https://example.com/"],"level":null,"label":"ll","marks":[2,null]}""", System.Text.Encoding.UTF8.GetString(request.Body));
    }

    [Theory]
    [InlineData("Words", false)]
    [InlineData("Weights", false)]
    [InlineData("Links", false)]
    [InlineData("Level", false)]
    [InlineData("Label", false)]
    [InlineData("Marks", false)]
    [InlineData("Words", true)]
    [InlineData("Weights", true)]
    [InlineData("Links", true)]
    [InlineData("Level", true)]
    [InlineData("Label", true)]
    [InlineData("Marks", true)]
    public void The_attributes_say_the_same_to_others(string property, bool isValid)
    {
        Thing thing = isValid
            ? new() { Words = ["abc"], Weights = new Dictionary<string, double> { ["a"] = 1 }, Links = [new("https://example.com/")], Level = 5, Label = default, Marks = new([2, null]) }
            : new() { Words = ["A"], Weights = new Dictionary<string, double> { ["a"] = 0 }, Links = [new("http://example.com/")], Level = 0, Label = "l", Marks = new([2, 2]) };
        object? value = typeof(Thing).GetProperty(property)!.GetValue(thing);
        IEnumerable<ConstraintsAttribute> limits = typeof(Thing).GetProperty(property)!.GetCustomAttributes(false).OfType<ConstraintsAttribute>();
        Assert.NotEmpty(limits);
        Assert.Equal(isValid, limits.All(limit => limit.GetValidationResult(value, new ValidationContext(thing) { MemberName = property }) == ValidationResult.Success));
    }
}
