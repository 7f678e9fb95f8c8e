namespace KreaGen.Architecture;

/// <summary>A type that fills more than three files is a room in disguise.</summary>
public sealed class SpreadTests
{
    [Fact]
    public void No_type_is_spread_over_more_than_three_files()
        => Assert.Empty(RuntimeSource.Files
            .GroupBy(static file => (file.Folder, Type: file.File.Split('.')[0]))
            .Where(static type => type.Count() > 3)
            .Select(static type => $"{type.Key.Folder}/{type.Key.Type}"));
}
