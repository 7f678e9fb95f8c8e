using System.Globalization;
using Krea.Runware;
using KreaGen.Downloads;
using KreaGen.Errors;
using KreaGen.Jobs;
using Microsoft.Extensions.AI;
using GenericRequest = Microsoft.Extensions.AI.ImageGenerationRequest;
using GenericResponse = Microsoft.Extensions.AI.ImageGenerationResponse;

namespace KreaGen.Extensions.AI.Runware;

/// <summary>Runware's client behind the abstraction.</summary>
internal sealed class RunwareImageGenerator(RunwareClient client, KreaImageGeneratorOptions settings)
    : KreaImageGenerator(client, new("runware", client.Endpoint, ImageModel.Krea2Turbo.Value))
{
    public override async Task<GenericResponse> GenerateAsync(GenericRequest request, ImageGenerationOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ImageInferenceRequest order = RunwareOrder.Of(request, options, this, settings);
        bool asLinks = options?.ResponseFormat == ImageGenerationResponseFormat.Uri;
        settings.JobSubmitted?.Invoke(order.TaskUuid.ToString()!);
        Job<ImageInferenceResponse> job = await client.StartImageInferenceAsync(order, cancellationToken).ConfigureAwait(false);
        try
        {
            ImageInferenceResponse state = await job.WaitAsync(cancellationToken).ConfigureAwait(false);
            return new(await ContentsAsync(order, state, asLinks, cancellationToken).ConfigureAwait(false)) { RawRepresentation = state };
        }
        catch (JobFailedException<ImageInferenceResponse> failed) when (RunwareClient.GetImageInferenceResults(failed.State).Count > 0)
        {
            AIContent[] made = await ContentsAsync(order, failed.State, asLinks, cancellationToken).ConfigureAwait(false);
            throw new ImagesIncompleteException(
                string.Create(CultureInfo.InvariantCulture, $"{made.Length} of {order.NumberResults} images were generated. {failed.Message}"), made, [failed]);
        }
    }

    private async Task<AIContent[]> ContentsAsync(ImageInferenceRequest order, ImageInferenceResponse state, bool asLinks, CancellationToken cancellationToken)
    {
        var contents = new List<AIContent>();
        foreach (ImageInferenceResult result in RunwareClient.GetImageInferenceResults(state))
        {
            AIContent content = asLinks && result.ImageUrl is { } link
                ? new UriContent(link, RunwareOrder.MediaTypeOf(order.OutputFormat))
                : await ReadAsync(order, result, cancellationToken).ConfigureAwait(false);
            content.RawRepresentation = result;
            content.AdditionalProperties = Facts(order, result);
            contents.Add(content);
        }

        return [.. contents];
    }

    private async Task<DataContent> ReadAsync(ImageInferenceRequest order, ImageInferenceResult result, CancellationToken cancellationToken)
    {
        using var image = new MemoryStream();
        DownloadedFile file = await client.SaveAsync(result, image, cancellationToken).ConfigureAwait(false);
        return new(image.ToArray(), file.ContentType ?? RunwareOrder.MediaTypeOf(order.OutputFormat));
    }

    private static AdditionalPropertiesDictionary Facts(ImageInferenceRequest order, ImageInferenceResult result)
    {
        var facts = new AdditionalPropertiesDictionary { ["job"] = order.TaskUuid.ToString() };
        if (order.Size is { } size)
        {
            facts["width"] = size.Width;
            facts["height"] = size.Height;
        }

        if (result.Seed is { } seed)
        {
            facts["seed"] = seed;
        }

        if (result.Cost is { } cost)
        {
            facts["cost"] = cost;
        }

        return facts;
    }
}
