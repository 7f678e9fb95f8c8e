using KreaGen.Benchmarks.Comparison;
using KreaGen.Benchmarks.Json;

namespace KreaGen.Benchmarks.Tests;

/// <summary>Bytes allocated are the same on every machine: what was won is held.</summary>
public sealed class AllocationTests
{
    public static TheoryData<JsonCase> Payloads => [.. JsonCases.All];

    public static TheoryData<JsonCase> Small => [.. JsonCases.All.Where(static payload => payload.Name is "task" or "20 images" or "invoice" or "deep union")];

    [Theory]
    [MemberData(nameof(Payloads))]
    public void Reading_never_allocates_more_than_System_Text_Json(JsonCase payload)
    {
        ArgumentNullException.ThrowIfNull(payload);
        Assert.InRange(Benchmarks.Comparison.Rivals.Allocated(() => payload.ReadOurs()), 1, Benchmarks.Comparison.Rivals.Allocated(() => payload.ReadPeer()));
    }

    [Theory]
    [MemberData(nameof(Small))]
    public void Reading_what_is_small_allocates_at_most_half_of_it(JsonCase payload)
    {
        ArgumentNullException.ThrowIfNull(payload);
        Assert.InRange(Benchmarks.Comparison.Rivals.Allocated(() => payload.ReadOurs()), 1, Benchmarks.Comparison.Rivals.Allocated(() => payload.ReadPeer()) / 2);
    }

    [Theory]
    [MemberData(nameof(Payloads))]
    public void Writing_allocates_nothing_beside_the_buffer_with_the_checks_or_without(JsonCase payload)
    {
        ArgumentNullException.ThrowIfNull(payload);
        Assert.Equal(0, Benchmarks.Comparison.Rivals.Allocated(() => payload.WriteOurs()));
        Assert.Equal(0, Benchmarks.Comparison.Rivals.Allocated(() => payload.WriteChecked()));
    }
}
