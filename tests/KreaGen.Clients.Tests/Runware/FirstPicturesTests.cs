using Krea.Runware;
using KreaGen.Downloads;
using KreaGen.Jobs;

namespace KreaGen.Clients.Tests.Runware;

/// <summary>What the README shows, done.</summary>
public sealed class FirstPicturesTests
{
    [Fact]
    public async Task Four_pictures_are_saved_as_they_arrive_and_one_at_once()
    {
        await using RunwareStudio studio = await RunwareStudio.OpenAsync(takes: TimeSpan.FromMilliseconds(400));
        RunwareClient client = studio.Client;
        string folder = Path.GetDirectoryName(studio.PathOf("x"))!;
        var saved = new List<string>();
        void Print(DownloadedFile file) => saved.Add(Path.GetFileName(file.Path)!);
        CancellationToken ct = CancellationToken.None;

        Job<ImageInferenceResponse> job = await client.StartImageInferenceAsync(new()
        {
            PositivePrompt = "A lighthouse of folded paper in a storm of confetti",
            NumberResults = 4,
            OutputFormat = OutputFormat.Png,
            Size = ImageSize.Ratio16x9,
            Inputs = new() { ReferenceImages = ["https://example.com/paper.jpg"] },
            Settings = new() { Creativity = Creativity.High, Moodboards = [new() { Id = MoodboardId.FilmNoir }] },
        }, ct);

        await foreach (ImageInferenceResult image in RunwareClient.WatchImageInferenceResultsAsync(job, ct))
        {
            Print(await client.SaveAsync(image, Path.Join(folder, image.ImageUuid + ".png"), ct));
        }

        IReadOnlyList<ImageInferenceResult> images = await client.GenerateAsync(new() { PositivePrompt = "A red kite" }, ct);
        Print(await client.SaveAsync(images[0], Path.Join(folder, "kite.jpg"), ct));

        Assert.Equal(5, saved.Distinct().Count());
        Assert.Equal(2, studio.Sandbox.RunwareTasks.Count);
    }
}
