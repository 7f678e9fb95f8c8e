using System.Net;
using KreaGen.Batches;
using KreaGen.Errors;
using KreaGen.Jobs;
using KreaGen.Json;

namespace Krea.Runware;

public sealed partial class RunwareClient
{
    private const int AdvisedConcurrency = 2;

    /// <summary>
    /// Generates many images: submits, waits and saves, two tasks at a time unless the options say otherwise. With a journal in the options,
    /// a run that was killed at any moment can be begun again, and every image is paid once and saved once: a task whose response was lost is
    /// found again by the UUID that the journal noted before it was sent.
    /// </summary>
    /// <param name="requests">What to generate; each can ask for several results.</param>
    /// <param name="options">Where images are saved, the journal, and how many tasks run at a time.</param>
    /// <param name="cancellationToken">
    /// Stops submitting and waiting; tasks that were submitted go on. What is left still comes out, before the enumeration throws.
    /// </param>
    /// <returns>One outcome for each request, in the order in which they complete. Nothing is sent before the enumeration begins.</returns>
    /// <exception cref="BatchJournalException">The journal cannot be used.</exception>
    /// <exception cref="ArgumentException">A request is <see langword="null"/>, or two results would be saved in the same file. Nothing was sent.</exception>
    public IAsyncEnumerable<BatchOutcome<ImageInferenceRequest, ImageInferenceResponse>> RunManyAsync(
        IEnumerable<ImageInferenceRequest> requests,
        BatchOptions<ImageInferenceRequest, ImageInferenceResponse>? options = null,
        CancellationToken cancellationToken = default)
        => JobBatch.RunAsync(this, CreateBatch(), requests, options, cancellationToken);

    private BatchDefinition<ImageInferenceRequest, ImageInferenceResponse> CreateBatch() => new(s_imageInferenceJob.Name)
    {
        Start = StartImageInferenceAsync,
        Resume = (request, id) => ResumeImageInference(id, request.NumberResults ?? 1),
        Identify = static request => request with { TaskUuid = request.TaskUuid ?? Guid.NewGuid() },
        ChosenId = static request => request.TaskUuid?.ToString(),
        Find = FindAsync,
        // A UUID that was chosen here is another one in each run.
        Key = static request => ApiJson.SerializeToString(request with { TaskUuid = null }),
        Results = static state => GetImageInferenceResults(state).Count,
        Save = (state, result, stream, cancellationToken) => SaveAsync(GetImageInferenceResults(state)[result], stream, cancellationToken),
        Concurrency = AdvisedConcurrency,
    };

    private async Task<Job<ImageInferenceResponse>?> FindAsync(ImageInferenceRequest request, string id, CancellationToken cancellationToken)
    {
        Job<ImageInferenceResponse> job = ResumeImageInference(id, request.NumberResults ?? 1);
        try
        {
            ImageInferenceResponse answer = await job.RefreshAsync(cancellationToken).ConfigureAwait(false);
            return answer.Data is { Count: > 0 } ? job : null;
        }
        catch (ApiException unknown) when (unknown.StatusCode == HttpStatusCode.NotFound)
        {
            return null;
        }
    }
}
