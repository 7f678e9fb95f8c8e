using Krea.Runware;
using KreaGen.Downloads;
using KreaGen.Errors;
using KreaGen.Http;
using KreaGen.Jobs;
using KreaGen.Samples.Playground.History;
using KreaGen.Samples.Playground.Pictures;
using KreaGen.Samples.Playground.Texts;

namespace KreaGen.Samples.Playground.Providers;

/// <summary>Runware: eight sizes, and a price that comes with the picture.</summary>
internal sealed class RunwareProvider(string apiKey, ApiClientOptions options, bool builtIn) : IPictureProvider
{
    private const string Request = "ImageInferenceRequest";
    private static readonly string[] Ratios = ["1:1", "4:3", "3:2", "16:9", "21:9", "4:5", "2:3", "9:16"];
    private readonly RunwareClient _client = new(apiKey, options);

    public string Id => "runware";

    public string Name => "Runware";

    public bool BuiltIn => builtIn;

    public IReadOnlyList<PictureSize> Sizes { get; } =
        [.. Ratios.Select(static ratio => (Ratio: ratio, Size: ImageSize.FromRatio(ratio)!.Value))
            .Select(static known => new PictureSize(known.Ratio, "1K", known.Size.Width, known.Size.Height))];

    public long LargestSeed => int.MaxValue;

    public string? PriceOf(string quality) => null;

    public FormTexts Texts(string language)
    {
        DocumentTexts document = DocumentTexts.Read("runware/krea-2-turbo", "runware.overlay", language);
        return new(document.About(Request, "positivePrompt"), document.About(Request, "width"), "", document.About(Request, "seed"),
            document.About("Safety", "checkContent"))
        {
            Example = document.ExampleOf(Request, "positivePrompt"),
        };
    }

    public IReadOnlyList<string> Problems(PictureOrder order)
    {
        try
        {
            RequestOf(order).Validate();
            return order.Seed is < 0 || order.Seed > LargestSeed
                ? [FormattableString.Invariant($"Seed must be from 0 to {LargestSeed}, but is {order.Seed}.")] : [];
        }
        catch (ApiValidationException broken)
        {
            return [.. broken.Violations.Select(static violation => violation.Message)];
        }
    }

    public async Task<PictureJob> StartAsync(PictureOrder order, CancellationToken cancellationToken)
        => JobOf(await _client.StartImageInferenceAsync(RequestOf(order), cancellationToken));

    public PictureJob Resume(HistoryEntry entry) => JobOf(_client.ResumeImageInference(entry.Task!, 1));

    public void Dispose() => _client.Dispose();

    private static ImageInferenceRequest RequestOf(PictureOrder order) => new()
    {
        PositivePrompt = order.Prompt,
        Size = new(order.Size.Width, order.Size.Height),
        Seed = order.Seed,
        Safety = order.Check ? new() { CheckContent = true } : null,
        OutputType = OutputType.Url,
        OutputFormat = OutputFormat.Png,
        IncludeCost = true,
    };

    private PictureJob JobOf(Job<ImageInferenceResponse> job) => PictureJob.Of(job, async (state, file, token) =>
    {
        ImageInferenceResult result = RunwareClient.GetImageInferenceResults(state) is [{ } first, ..]
            ? first : throw new DownloadException("The task is done, but names no picture.");
        await _client.SaveAsync(result, file, token);
        return new() { Seed = result.Seed, Dollars = result.Cost };
    });
}
