using System.Security.Cryptography;
using Krea.EvoLink;
using Krea.Runware;
using KreaGen.Samples.Poster.Files;
using KreaGen.Samples.Poster.Options;

namespace KreaGen.Samples.Poster.Orders;

/// <summary>Makes orders of the options.</summary>
internal static class OrderBook
{
    public static IReadOnlyList<PosterOrder> Of(PosterOptions options)
    {
        if (options.Provider == Provider.Runware)
        {
            return OfRunware(options);
        }

        if (options.Resume is { } task)
        {
            UnfinishedTask? noted = UnfinishedTask.Read(options.Out);
            return [new PosterOrder(1, options.Out) { TaskId = task, Seed = noted?.Id == task ? noted.Seed : null }];
        }

        return
        [
            .. options.Prompts.Select((prompt, index) =>
            {
                // 0 asks the service to draw a seed, which it does not tell: a seed of ours can be shown and used again.
                int seed = options.Seed ?? RandomNumberGenerator.GetInt32(1, SeedRange.Max + 1);
                return new PosterOrder(index + 1, FileName(options, index, options.Prompts.Count))
                {
                    Seed = seed == 0 ? null : seed,
                    Request = new ImageGenerationRequest
                    {
                        Prompt = prompt,
                        Size = options.Size,
                        Quality = options.Quality,
                        Seed = seed,
                    },
                };
            }),
        ];
    }

    /// <summary>One task for all of them; the pictures are told apart by their place only.</summary>
    private static PosterOrder[] OfRunware(PosterOptions options)
    {
        ImageInferenceRequest? task = options.Resume is not null ? null : new()
        {
            PositivePrompt = options.Prompts[0],
            NumberResults = options.Results,
            OutputFormat = FormatOf(options.Out),
            Size = options.Pixels,
            Seed = options.Seed,
            IncludeCost = true,
        };
        return
        [
            .. Enumerable.Range(0, options.Results).Select(index => new PosterOrder(index + 1, FileName(options, index, options.Results))
            {
                Task = task,
                TaskId = options.Resume,
                Seed = options.Seed,
            }),
        ];
    }

    private static OutputFormat FormatOf(string file) => Path.GetExtension(file).ToUpperInvariant() switch
    {
        ".JPG" or ".JPEG" => OutputFormat.Jpg,
        ".WEBP" => OutputFormat.Webp,
        _ => OutputFormat.Png,
    };

    private static string FileName(PosterOptions options, int index, int count) => count == 1
        ? options.Out
        : Path.Join(
            Path.GetDirectoryName(options.Out),
            $"{Path.GetFileNameWithoutExtension(options.Out)}-{index + 1}{Path.GetExtension(options.Out)}");
}
