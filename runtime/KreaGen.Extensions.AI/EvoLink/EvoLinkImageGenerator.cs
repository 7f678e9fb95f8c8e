using System.Globalization;
using System.Runtime.ExceptionServices;
using Krea.EvoLink;
using KreaGen.Downloads;
using KreaGen.Errors;
using KreaGen.Jobs;
using Microsoft.Extensions.AI;
using EvoLinkRequest = Krea.EvoLink.ImageGenerationRequest;
using GenericRequest = Microsoft.Extensions.AI.ImageGenerationRequest;
using GenericResponse = Microsoft.Extensions.AI.ImageGenerationResponse;

namespace KreaGen.Extensions.AI.EvoLink;

/// <summary>EvoLink's client behind the abstraction.</summary>
internal sealed class EvoLinkImageGenerator(EvoLinkClient client, KreaImageGeneratorOptions settings)
    : KreaImageGenerator(client, new("evolink", client.Endpoint, ImageModel.Krea2Turbo.Value))
{
    public override async Task<GenericResponse> GenerateAsync(GenericRequest request, ImageGenerationOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        IReadOnlyList<EvoLinkRequest> requests = EvoLinkOrder.Of(request, options, this, settings);
        bool asLinks = options?.ResponseFormat == ImageGenerationResponseFormat.Uri;
        ImageOutcome[] images = await Task.WhenAll(await SubmitAsync(requests, asLinks, cancellationToken).ConfigureAwait(false)).ConfigureAwait(false);

        AIContent[] contents = [.. images.SelectMany(static image => image.Contents)];
        Exception[] failures = [.. images.Select(static image => image.Failure).OfType<Exception>()];
        if (failures.Length == 0)
        {
            return new(contents) { RawRepresentation = images.Length == 1 ? images[0].State : images.Select(static image => image.State).ToArray() };
        }

        if (contents.Length > 0)
        {
            throw new ImagesIncompleteException(
                string.Create(CultureInfo.InvariantCulture,
                    $"{images.Length - failures.Length} of {requests.Count} images were generated. {failures[0].Message}"), contents, failures);
        }

        ExceptionDispatchInfo.Throw(failures[0]);
        throw failures[0];
    }

    /// <summary>Submits one after another; the first refusal is not followed by further charges.</summary>
    private async Task<IReadOnlyList<Task<ImageOutcome>>> SubmitAsync(IReadOnlyList<EvoLinkRequest> requests, bool asLinks, CancellationToken cancellationToken)
    {
        var images = new List<Task<ImageOutcome>>();
        foreach (EvoLinkRequest request in requests)
        {
            try
            {
                Job<TaskDetailResponse> job = await client.StartImageGenerationAsync(request, cancellationToken).ConfigureAwait(false);
                settings.JobSubmitted?.Invoke(job.Id);
                images.Add(FinishAsync(request, job, asLinks, cancellationToken));
            }
            catch (Exception error) when (error is ApiException or OperationCanceledException)
            {
                images.Add(Task.FromResult(new ImageOutcome([], null, error)));
                break;
            }
        }

        return images;
    }

    private async Task<ImageOutcome> FinishAsync(EvoLinkRequest request, Job<TaskDetailResponse> job, bool asLinks, CancellationToken cancellationToken)
    {
        try
        {
            TaskDetailResponse state = await job.WaitAsync(cancellationToken).ConfigureAwait(false);
            var contents = new List<AIContent>();
            foreach (Uri link in EvoLinkClient.GetImageGenerationResults(state))
            {
                AIContent content = asLinks ? new UriContent(link, "image/png") : await DownloadAsync(link, cancellationToken).ConfigureAwait(false);
                content.RawRepresentation = state;
                content.AdditionalProperties = Facts(request, job.Id);
                contents.Add(content);
            }

            return contents.Count > 0
                ? new(contents, state, null) : new([], state, new DownloadException($"The job {job.Id} is completed, but its response contains no image."));
        }
        catch (Exception error) when (error is ApiException or OperationCanceledException)
        {
            return new([], job.State, error);
        }
    }

    private async Task<DataContent> DownloadAsync(Uri link, CancellationToken cancellationToken)
    {
        using var image = new MemoryStream();
        Downloads.DownloadedFile file = await client.DownloadAsync(link, image, cancellationToken).ConfigureAwait(false);
        return new(image.ToArray(), file.ContentType ?? "image/png");
    }

    private static AdditionalPropertiesDictionary Facts(EvoLinkRequest request, string jobId)
    {
        var facts = new AdditionalPropertiesDictionary { ["job"] = jobId };
        if (ImagePixels.Of(request.Size, request.Quality) is { } pixels)
        {
            facts["size"] = pixels.Size.Value;
            facts["quality"] = pixels.Quality.Value;
            facts["width"] = pixels.Width;
            facts["height"] = pixels.Height;
        }

        if (request.Seed is > 0)
        {
            facts["seed"] = request.Seed;
        }

        return facts;
    }
}
