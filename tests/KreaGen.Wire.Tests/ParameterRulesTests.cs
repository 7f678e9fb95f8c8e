using KreaGen.Errors;
using Wire.ParameterRules;

namespace Wire;

/// <summary>Which parameters a method has, in which order, and what is checked before it sends.</summary>
public sealed class ParameterRulesTests
{
    [Fact]
    public async Task The_same_name_in_three_places_is_three_parameters()
    {
        ReceivedRequest received = await SentAsync(client => client.GetThingAsync("a", page: 1, xTrace: "t", idQuery: "b", idHeader: "c"));

        Assert.Equal("/things/a?page=1&id=b", received.Target);
        Assert.Equal("c", received.Header("id"));
    }

    [Fact]
    public async Task A_default_is_documented_and_left_to_the_server()
        => Assert.Equal("/things/a?page=1", (await SentAsync(client => client.GetThingAsync("a", page: 1, xTrace: "t"))).Target);

    [Fact]
    public void The_operation_overrides_its_path_and_required_parameters_come_first()
    {
        var parameters = typeof(ParameterRulesClient).GetMethod("GetThingAsync")!.GetParameters();

        Assert.Equal(["id", "page", "xTrace", "size", "idQuery", "idHeader", "class", "cancellationToken"], parameters.Select(static parameter => parameter.Name));
        Assert.Equal(typeof(int), parameters[1].ParameterType);
        Assert.Equal([false, false, false, true, true, true, true, true], parameters.Select(static parameter => parameter.IsOptional));
    }

    [Fact]
    public async Task A_required_value_that_is_missing_is_refused()
        => Assert.Equal("xTrace", (await Sending.NothingAsync<ParameterRulesClient, ArgumentNullException>(
            static options => new ParameterRulesClient(options), client => client.GetThingAsync("a", 1, null!))).ParamName);

    [Fact]
    public async Task Limits_of_parameters_and_body_are_reported_together_before_sending()
    {
        ApiValidationException error = await Sending.NothingAsync<ParameterRulesClient, ApiValidationException>(
            static options => new ParameterRulesClient(options),
            client => client.LimitAsync("X", new() { Depth = 7 }, count: 11, tags: ["a", "b", "a"], filter: new() { Depth = 6 }));

        Assert.Equal(
            ["count must be at most 10, but is 11.", "code must be at least 2 characters long, but has 1.", "code must match the pattern ^[a-z]+$, but is \"X\".",
                "tags must have at most 2 items, but has 3.", "tags must not have duplicate items, but the items 0 and 2 are equal.",
                "filter.Depth must be at most 5, but is 6.", "Depth must be at most 5, but is 7."],
            error.Violations.Select(static violation => violation.Message));
    }

    [Fact]
    public async Task Values_within_their_limits_are_sent()
        => Assert.Equal(
            "/limits?count=10&code=ab&tags=a&tags=b&filter%5Bdepth%5D=5",
            (await SentAsync(client => client.LimitAsync("ab", new(), count: 10, tags: ["a", "b"], filter: new() { Depth = 5 }))).Target);

    private static Task<ReceivedRequest> SentAsync(Func<ParameterRulesClient, Task> call)
        => Sending.OneAsync(static options => new ParameterRulesClient(options), call);
}
