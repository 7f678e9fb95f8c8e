namespace KreaGen.Architecture;

/// <summary>The runtime's rooms stand on floors: each uses those below it and none above or beside it, so that a feature can go without a trace.</summary>
public sealed class FloorTests
{
    private static readonly string[][] Floors =
    [
        ["Json"],
        ["Values"],
        ["Resending"],
        ["Errors"],
        ["Telemetry", "Transport"],
        ["Credentials"],
        ["Http/Encoding"],
        ["Http/Responses"],
        ["Http/Requests"],
        ["Http/Pipeline"],
        ["Jobs", "Pages", "Streaming", "Downloads"],
        ["Batches"],
    ];

    [Fact]
    public void A_room_uses_only_the_floors_below_it()
        => Assert.Empty(RuntimeSource.Uses.Where(static use => FloorOf(use.Other) >= FloorOf(use.Folder)).Select(static use => use.What));

    [Fact]
    public void Every_folder_has_its_floor()
        => Assert.Equal(Floors.SelectMany(static floor => floor).Order(StringComparer.Ordinal), RuntimeSource.Files.Select(static file => file.Folder).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void The_question_is_asked_of_all_types()
    {
        Assert.InRange(RuntimeSource.Types.Count, 200, 1_000);
        Assert.InRange(RuntimeSource.Uses.Count(), 200, 10_000);
    }

    private static int FloorOf(string folder) => Array.FindIndex(Floors, floor => floor.Contains(folder));
}
