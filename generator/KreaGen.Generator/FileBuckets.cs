using System.Collections.Immutable;
using KreaGen.Generator.Collections;
using KreaGen.Generator.Model;
using KreaGen.Generator.Text;

namespace KreaGen.Generator;

/// <summary>
/// Deals a client's files out to a fixed number of shelves by their names. The compiler compares the items of a list by position:
/// in one long list a new file would push every later one out of its place and have it written again; here only those of its shelf.
/// </summary>
internal static class FileBuckets
{
    private const int Count = 128;

    public static ImmutableArray<EquatableArray<FileModel>> Of(EquatableArray<FileModel> files)
    {
        var buckets = new ImmutableArray<FileModel>.Builder?[Count];
        foreach (FileModel file in files)
        {
            (buckets[(int)(StableHash.Number(file.HintName) % Count)] ??= ImmutableArray.CreateBuilder<FileModel>()).Add(file);
        }

        return ImmutableArray.CreateRange(buckets.Select(static bucket => new EquatableArray<FileModel>(bucket?.ToImmutable()
            ?? ImmutableArray<FileModel>.Empty)));
    }
}
