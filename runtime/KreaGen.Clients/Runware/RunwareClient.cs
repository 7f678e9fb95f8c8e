using KreaGen.Downloads;
using KreaGen.Errors;
using KreaGen.Jobs;

namespace Krea.Runware;

public sealed partial class RunwareClient
{
    /// <summary>
    /// Generates images and returns them: the response to the request holds them, there is nothing to poll. When the response is lost, the
    /// results are asked for by the task's UUID; the request is sent again only where Runware proves that it does not know the task.
    /// </summary>
    /// <param name="request">What to generate. Its <see cref="ImageInferenceRequest.DeliveryMethod"/> is of no account.</param>
    /// <param name="cancellationToken">Stops waiting. The images are generated and charged all the same.</param>
    /// <returns>The images, as many as were asked for, as links, bytes or data URIs: <see cref="ImageInferenceResult.Image"/> is each of them.</returns>
    /// <exception cref="JobFailedException{TState}">The task failed, at least for one of its images; those that did not fail are in the state.</exception>
    /// <exception cref="SubmissionUnknownException">
    /// The task may be charged, but neither the response nor the task could be read; <see cref="ApiException.JobId"/> resumes it.
    /// </exception>
    /// <exception cref="ApiException">Runware rejected, failed or could not be reached; the derived types tell which.</exception>
    [Submission]
    public async Task<IReadOnlyList<ImageInferenceResult>> GenerateAsync(ImageInferenceRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ImageInferenceRequest asked = request with { DeliveryMethod = DeliveryMethod.Sync };
        return GetImageInferenceResults(await RunImageInferenceAsync(asked, progress: null, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>
    /// Saves an image, whether the result is a link, base64 or a data URI: to a temporary file first, which takes its name when it is complete.
    /// </summary>
    /// <param name="result">The result.</param>
    /// <param name="path">The file to write.</param>
    /// <param name="cancellationToken">Cancels; nothing half-written stays.</param>
    /// <returns>The file that was written.</returns>
    /// <exception cref="DownloadException">The result contains no image, or it could not be downloaded, is too large, or is not what it says to be.</exception>
    public Task<DownloadedFile> SaveAsync(ImageInferenceResult result, string path, CancellationToken cancellationToken = default)
        => this.SaveAsync(ImageOf(result), path, cancellationToken);

    /// <summary>Saves an image into a stream, whether the result is a link, base64 or a data URI. After a failure the stream may hold a part of it.</summary>
    /// <param name="result">The result.</param>
    /// <param name="destination">The stream to write to; it is not closed.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>What was written; its path is <see langword="null"/>.</returns>
    /// <exception cref="DownloadException">The result contains no image, or it could not be downloaded, is too large, or is not what it says to be.</exception>
    public Task<DownloadedFile> SaveAsync(ImageInferenceResult result, Stream destination, CancellationToken cancellationToken = default)
        => this.SaveAsync(ImageOf(result), destination, cancellationToken);

    private static FileSource ImageOf(ImageInferenceResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return result.Image ?? throw new DownloadException($"The result {result.ImageUuid} of the task {result.TaskUuid} contains no image.");
    }
}
