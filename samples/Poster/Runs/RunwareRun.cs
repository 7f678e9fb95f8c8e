using System.Diagnostics;
using Krea.Runware;
using KreaGen.Downloads;
using KreaGen.Jobs;
using KreaGen.Samples.Poster.Files;
using KreaGen.Samples.Poster.Options;
using KreaGen.Samples.Poster.Orders;
using KreaGen.Samples.Poster.Services;
using KreaGen.Samples.Poster.Views;

namespace KreaGen.Samples.Poster.Runs;

/// <summary>Makes the pictures of one Runware task: submits or resumes it, and saves each picture as soon as it is there.</summary>
internal sealed class RunwareRun(ImageService service, IPosterView view, Interruption interruption, PosterOptions options)
{
    private readonly TaskNotes _notes = new(service);
    private readonly HashSet<Guid?> _saved = [];

    /// <summary>Runs the task of all orders; returns why not all of them are saved, if so.</summary>
    public async Task<PosterFailure?> RunAsync(IReadOnlyList<PosterOrder> orders)
    {
        string? taskId = orders[0].TaskId;
        try
        {
            long start = Stopwatch.GetTimestamp();
            Job<ImageInferenceResponse> job = taskId is null ? await SubmitAsync(orders[0]) : service.Runware.ResumeImageInference(taskId, orders.Count);
            taskId = job.Id;
            foreach (PosterOrder order in orders)
            {
                view.Started(order, taskId);
            }

            await foreach (ImageInferenceResponse state in job.WatchAsync(interruption.Stop))
            {
                await SaveNewAsync(orders, state, taskId, start);
                foreach (PosterOrder order in orders.Skip(_saved.Count))
                {
                    view.Advanced(order, new Advance(job.Status ?? "", job.Progress, Stopwatch.GetElapsedTime(start), job.Estimate));
                }
            }

            await job.WaitAsync(interruption.Stop);
            _notes.Forget(orders[0]);
            return null;
        }
        catch (Exception error) when (FailureReader.Read(error, taskId is not null) is { } failure)
        {
            bool resumable = taskId is not null && failure.CanResume;
            if (!resumable && failure.ExitCode != ExitCode.SubmitUnknown)
            {
                _notes.Forget(orders[0]);
            }

            if (resumable)
            {
                failure = _notes.OfResumable(failure);
            }

            foreach (PosterOrder order in orders.Skip(_saved.Count))
            {
                view.Failed(order, taskId, failure, resumable ? ResumeCommand.Of(service, taskId!, options.Out, orders.Count) : null);
            }

            return failure;
        }
    }

    private async Task<Job<ImageInferenceResponse>> SubmitAsync(PosterOrder first)
    {
        // Chosen and noted before it is sent: whatever happens to this program, the task can be found again.
        ImageInferenceRequest request = first.Task! with { TaskUuid = Guid.NewGuid() };
        request.Validate();
        interruption.Stop.ThrowIfCancellationRequested();
        _notes.Write(first, request.PositivePrompt, request.TaskUuid.ToString());
        return await service.Runware.StartImageInferenceAsync(request, interruption.Abort);
    }

    private async Task SaveNewAsync(IReadOnlyList<PosterOrder> orders, ImageInferenceResponse state, string taskId, long start)
    {
        foreach (ImageInferenceResult image in RunwareClient.GetImageInferenceResults(state))
        {
            if (_saved.Count == orders.Count || _saved.Contains(image.ImageUuid))
            {
                continue;
            }

            PosterOrder order = orders[_saved.Count];
            string temporary = SavedFile.Temporary(order.File);
            await service.Runware.SaveAsync(image, temporary, interruption.Stop);
            string? kept = SavedFile.Place(temporary, order.File, options.Force);
            _saved.Add(image.ImageUuid);
            view.Saved(order, new SavedPicture(taskId, Path.GetFullPath(order.File), PngSize.Read(order.File), Stopwatch.GetElapsedTime(start))
            {
                Seed = image.Seed is { } seed and <= int.MaxValue ? (int)seed : null,
                Dollars = image.Cost,
                KeptAs = kept,
            });
        }
    }
}
