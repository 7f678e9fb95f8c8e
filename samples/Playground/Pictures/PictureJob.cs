using KreaGen.Jobs;

namespace KreaGen.Samples.Playground.Pictures;

/// <summary>A job of any provider.</summary>
/// <param name="Id">The provider's id.</param>
/// <param name="Watch">Gives how far it is, in percent, until it ends.</param>
/// <param name="Save">Waits for its end, saves the picture as a file, and tells about it.</param>
internal sealed record PictureJob(
    string Id, Func<CancellationToken, IAsyncEnumerable<double>> Watch, Func<string, CancellationToken, Task<PictureFacts>> Save)
{
    public static PictureJob Of<TState>(Job<TState> job, Func<TState, string, CancellationToken, Task<PictureFacts>> save) => new(
        job.Id,
        token => PercentsAsync(job, token),
        async (file, token) => await save(await job.WaitAsync(token), file, token));

    private static async IAsyncEnumerable<double> PercentsAsync<TState>(
        Job<TState> job, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (TState _ in job.WatchAsync(cancellationToken))
        {
            yield return job.Progress ?? 0;
        }
    }
}
