namespace KreaGen.Package.Tests.Packing;

/// <summary>All tests share one packing and run one after another: each is a whole build.</summary>
[CollectionDefinition(Name)]
public sealed class PackedTests : ICollectionFixture<PackedFixture>
{
    public const string Name = "packed";
}
