using KreaGen.Samples.Playground.History;
using KreaGen.Samples.Playground.Pictures;
using KreaGen.Samples.Playground.Texts;

namespace KreaGen.Samples.Playground.Providers;

/// <summary>A provider of Krea 2 Turbo.</summary>
internal interface IPictureProvider : IDisposable
{
    /// <summary>What addresses and the history call it.</summary>
    string Id { get; }

    string Name { get; }

    /// <summary>Whether a sandbox inside this program draws: its tasks end with the program.</summary>
    bool BuiltIn { get; }

    /// <summary>What it can make, the default first.</summary>
    IReadOnlyList<PictureSize> Sizes { get; }

    /// <summary>What a picture of a quality costs, in credits; <see langword="null"/> where only the picture itself tells.</summary>
    string? PriceOf(string quality);

    /// <summary>The largest seed; the least is 0.</summary>
    long LargestSeed { get; }

    /// <summary>The texts of its document.</summary>
    FormTexts Texts(string language);

    /// <summary>What is wrong with an order, by the limits of its document.</summary>
    IReadOnlyList<string> Problems(PictureOrder order);

    /// <summary>Submits an order, which costs money, at most once.</summary>
    Task<PictureJob> StartAsync(PictureOrder order, CancellationToken cancellationToken);

    /// <summary>Picks up what was submitted before.</summary>
    PictureJob Resume(HistoryEntry entry);
}
