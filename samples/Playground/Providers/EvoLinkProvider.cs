using System.Security.Cryptography;
using Krea.EvoLink;
using KreaGen.Downloads;
using KreaGen.Errors;
using KreaGen.Http;
using KreaGen.Jobs;
using KreaGen.Samples.Playground.History;
using KreaGen.Samples.Playground.Pictures;
using KreaGen.Samples.Playground.Texts;

namespace KreaGen.Samples.Playground.Providers;

/// <summary>EvoLink: eleven ratios in two qualities.</summary>
internal sealed class EvoLinkProvider(string apiKey, ApiClientOptions options, bool builtIn) : IPictureProvider
{
    private const string Request = "ImageGenerationRequest";
    private readonly EvoLinkClient _client = new(apiKey, options);

    public string Id => "evolink";

    public string Name => "EvoLink";

    public bool BuiltIn => builtIn;

    public IReadOnlyList<PictureSize> Sizes { get; } =
        [.. ImagePixels.All.Select(static pixels => new PictureSize(pixels.Size.Value, pixels.Quality.Value, pixels.Width, pixels.Height))];

    public long LargestSeed => 1_048_576;

    // EvoLink's prices; the overlay of its document has them too.
    public string? PriceOf(string quality) => quality == ImageQuality.TwoK.Value ? "1.8" : "0.45";

    public FormTexts Texts(string language)
    {
        DocumentTexts document = DocumentTexts.Read("krea-2-turbo", "evolink.overlay", language);
        return new(document.About(Request, "prompt"), document.About(Request, "size"), document.About(Request, "quality"), document.About(Request, "seed"),
            document.About(Request, "nsfw_check"))
        {
            Example = document.ExampleOf(Request, "prompt"),
            Sizes = document.Meanings(Request, "size"),
            Qualities = document.Meanings(Request, "quality"),
        };
    }

    public IReadOnlyList<string> Problems(PictureOrder order)
    {
        try
        {
            RequestOf(order).Validate();
            return [];
        }
        catch (ApiValidationException broken)
        {
            return [.. broken.Violations.Select(static violation => violation.Message)];
        }
    }

    public async Task<PictureJob> StartAsync(PictureOrder order, CancellationToken cancellationToken)
    {
        ImageGenerationRequest request = RequestOf(order);
        return JobOf(await _client.StartImageGenerationAsync(request, cancellationToken), request.Seed);
    }

    public PictureJob Resume(HistoryEntry entry) => JobOf(_client.ResumeImageGeneration(entry.Task!), entry.Seed);

    public void Dispose() => _client.Dispose();

    private ImageGenerationRequest RequestOf(PictureOrder order) => new()
    {
        Prompt = order.Prompt,
        Size = ImageSize.From(order.Size.Ratio),
        Quality = ImageQuality.From(order.Size.Quality),
        // The service draws a seed too, but never tells it: one of ours can be shown and used again.
        Seed = (int?)order.Seed ?? RandomNumberGenerator.GetInt32(1, (int)LargestSeed + 1),
        NsfwCheck = order.Check,
    };

    private PictureJob JobOf(Job<TaskDetailResponse> job, long? seed) => PictureJob.Of(job, async (state, file, token) =>
    {
        Uri link = EvoLinkClient.GetImageGenerationResults(state) is [{ } first, ..]
            ? first : throw new DownloadException("The task is completed, but names no picture.");
        await _client.DownloadAsync(link, file, token);
        return new() { Seed = seed, Credits = state.Usage?.CreditsUsed ?? state.Usage?.CreditsReserved };
    });
}
