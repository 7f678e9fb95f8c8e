using System.Diagnostics;
using Krea.EvoLink;
using KreaGen.Downloads;
using KreaGen.Jobs;
using KreaGen.Samples.Poster.Files;
using KreaGen.Samples.Poster.Orders;
using KreaGen.Samples.Poster.Services;
using KreaGen.Samples.Poster.Views;

namespace KreaGen.Samples.Poster.Runs;

/// <summary>Makes one picture: submit or resume, watch, download, measure.</summary>
internal sealed class PosterRun(ImageService service, IPosterView view, Interruption interruption, bool force)
{
    private readonly TaskNotes _notes = new(service);

    public async Task<PosterFailure?> RunAsync(PosterOrder order)
    {
        string? taskId = order.TaskId;
        try
        {
            long start = Stopwatch.GetTimestamp();
            Job<TaskDetailResponse> job = taskId is null ? await SubmitAsync(order) : service.Client.ResumeImageGeneration(taskId);
            taskId = job.Id;
            view.Started(order, taskId);
            NoteTask(order, taskId);
            TaskDetailResponse done = await WatchAsync(order, job, start);
            view.Saved(order, await SaveAsync(order, done, taskId, start));
            _notes.Forget(order);
            return null;
        }
        catch (Exception error) when (FailureReader.Read(error, taskId is not null) is { } failure)
        {
            if (failure.ExitCode is not (ExitCode.SubmitUnknown or ExitCode.StillRunning or ExitCode.NotSaved or ExitCode.Cancelled)
                || taskId is null && failure.ExitCode != ExitCode.SubmitUnknown)
            {
                _notes.Forget(order);
            }

            bool resumable = taskId is not null && failure.CanResume;
            if (resumable)
            {
                failure = _notes.OfResumable(failure);
            }

            view.Failed(order, taskId, failure, resumable ? ResumeCommand.Of(service, taskId!, order.File) : null);
            return failure;
        }
    }

    private async Task<Job<TaskDetailResponse>> SubmitAsync(PosterOrder order)
    {
        ImageGenerationRequest request = order.Request!;
        request.Validate();
        interruption.Stop.ThrowIfCancellationRequested();
        NoteTask(order, taskId: null);
        using CancellationTokenRegistration patience = interruption.Stop.Register(
            () => view.Noted("Stopping as soon as the service has told the task id, within 10 seconds; Ctrl-C again stops at once."));
        return await service.Client.StartImageGenerationAsync(request, interruption.Abort);
    }

    private async Task<TaskDetailResponse> WatchAsync(PosterOrder order, Job<TaskDetailResponse> job, long start)
    {
        await foreach (TaskDetailResponse _ in job.WatchAsync(interruption.Stop))
        {
            view.Advanced(order, new Advance(job.Status ?? "", job.Progress, Stopwatch.GetElapsedTime(start), job.Estimate));
        }

        return await job.WaitAsync(interruption.Stop);
    }

    private async Task<SavedPicture> SaveAsync(PosterOrder order, TaskDetailResponse done, string taskId, long start)
    {
        Uri link = done.Results is [{ } first, ..] ? first : throw new Errors.DownloadException("The task is completed, but names no picture.");
        string temporary = SavedFile.Temporary(order.File);
        await service.Client.DownloadAsync(link, temporary, interruption.Stop);
        string? kept = SavedFile.Place(temporary, order.File, force);
        return new SavedPicture(taskId, Path.GetFullPath(order.File), PngSize.Read(order.File), Stopwatch.GetElapsedTime(start))
        {
            Seed = order.Seed,
            Credits = done.Usage?.CreditsUsed ?? done.Usage?.CreditsReserved,
            KeptAs = kept,
        };
    }

    // A task that is resumed has its note.
    private void NoteTask(PosterOrder order, string? taskId)
    {
        if (order.Request is { } request)
        {
            _notes.Write(order, request.Prompt, taskId);
        }
    }
}
