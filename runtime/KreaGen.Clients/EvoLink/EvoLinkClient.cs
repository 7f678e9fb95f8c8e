using KreaGen.Batches;
using KreaGen.Downloads;

namespace Krea.EvoLink;

public sealed partial class EvoLinkClient
{
    /// <summary>
    /// Generates many images: submits, waits and saves, four at a time unless the options say otherwise. With a journal in the options, a
    /// run that was killed at any moment can be begun again, and every image is paid once and saved once. EvoLink cannot find a submit
    /// again whose response was lost: it is reported as <see cref="BatchResult.Unknown"/>, and never repeated by itself.
    /// </summary>
    /// <param name="requests">What to generate.</param>
    /// <param name="options">Where images are saved, the journal, and how many run at a time.</param>
    /// <param name="cancellationToken">
    /// Stops submitting and waiting; jobs that were submitted go on. What is left still comes out, before the enumeration throws.
    /// </param>
    /// <returns>One outcome for each request, in the order in which they complete. Nothing is sent before the enumeration begins.</returns>
    /// <exception cref="BatchJournalException">The journal cannot be used.</exception>
    /// <exception cref="ArgumentException">A request is <see langword="null"/>, or two results would be saved in the same file. Nothing was sent.</exception>
    public IAsyncEnumerable<BatchOutcome<ImageGenerationRequest, TaskDetailResponse>> RunManyAsync(
        IEnumerable<ImageGenerationRequest> requests,
        BatchOptions<ImageGenerationRequest, TaskDetailResponse>? options = null,
        CancellationToken cancellationToken = default)
        => JobBatch.RunAsync(this, CreateBatch(), requests, options, cancellationToken);

    private BatchDefinition<ImageGenerationRequest, TaskDetailResponse> CreateBatch() => new(s_imageGenerationJob.Name)
    {
        Start = StartImageGenerationAsync,
        Resume = (_, id) => ResumeImageGeneration(id),
        Results = static state => GetImageGenerationResults(state).Count,
        Save = (state, result, stream, cancellationToken) => this.DownloadAsync(GetImageGenerationResults(state)[result], stream, cancellationToken),
    };
}
