using System.ComponentModel.DataAnnotations;
using KreaGen.Errors;
using KreaGen.Values;

namespace Wire;

using Wire.Contains;

/// <summary>Lists of which some items must match, counted before anything is sent.</summary>
public sealed class ContainsTests
{
    [Fact]
    public async Task A_list_with_too_few_or_too_many_matching_items_is_not_sent()
    {
        var thing = new Thing { Words = ["abc", "ABC", "abcd"], Numbers = [9], Names = ["c", null], Roles = [Role.Owner, Role.Owner], Few = ["x", "x"] };
        ApiValidationException error = await Sending.NothingAsync<ContainsClient, ApiValidationException>(
            static options => new(options), client => client.AddThingAsync(thing, order: ["name"]));
        Assert.Equal(
            [
                "order must contain at least 1 matching items, but contains 0.",
                "Words must contain at least 2 matching items, but contains 1.",
                "Numbers must contain at least 1 matching items, but contains 0.",
                "Roles must contain at most 1 matching items, but contains 2.",
                "Names must contain at least 1 matching items, but contains 0.",
                "Few must contain at most 1 matching items, but contains 2.",
            ],
            error.Violations.Select(static violation => violation.Message));
    }

    [Fact]
    public async Task A_list_with_enough_of_them_is_sent()
    {
        var thing = new Thing { Words = ["abc", "b", "ABC"], Numbers = [9, null], Names = [null, "a"], Roles = [Role.Reader, Role.Owner], Few = [], Unlimited = [] };
        ReceivedRequest request = await Sending.OneAsync(static options => new ContainsClient(options), client => client.AddThingAsync(thing, order: ["name", "id"]));
        Assert.Equal("""{"words":["abc","b","ABC"],"numbers":[9,null],"roles":["reader","owner"],"names":[null,"a"],"few":[],"unlimited":[]}""", System.Text.Encoding.UTF8.GetString(request.Body));
    }

    [Theory]
    [InlineData("Words", new[] { "abc" }, false)]
    [InlineData("Words", new[] { "abc", "b" }, true)]
    [InlineData("Words", new[] { "a", "b", "c", "d" }, false)]
    [InlineData("Few", new[] { "x", "y" }, true)]
    [InlineData("Few", new[] { "x", "x" }, false)]
    public void User_interfaces_find_the_same_by_the_attribute(string property, string[] value, bool isValid)
        => Assert.Equal(isValid, typeof(Thing).GetProperty(property)!.GetCustomAttributes(false).OfType<ContainsAttribute>().Single().IsValid(value));

    [Theory]
    [InlineData("Numbers", new object?[] { 9, null }, true)]
    [InlineData("Numbers", new object?[] { 9, 8 }, false)]
    [InlineData("Names", new object?[] { "c", null }, false)]
    [InlineData("Names", new object?[] { "a", null }, true)]
    public void User_interfaces_count_null_where_no_constraint_is_about_it(string property, object?[] value, bool isValid)
        => Assert.Equal(isValid, typeof(Thing).GetProperty(property)!.GetCustomAttributes(false).OfType<ContainsAttribute>().Single().IsValid(value));

    [Fact]
    public void Open_enums_are_compared_by_their_values()
    {
        ValidationAttribute attribute = typeof(Thing).GetProperty(nameof(Thing.Roles))!.GetCustomAttributes(false).OfType<ContainsAttribute>().Single();
        Assert.True(attribute.IsValid(new[] { Role.Owner, Role.Reader }));
        Assert.False(attribute.IsValid(new[] { Role.Reader }));
    }
}
