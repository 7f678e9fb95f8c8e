using KreaGen.Samples.Poster.Files;
using KreaGen.Samples.Poster.Orders;
using KreaGen.Samples.Poster.Services;

namespace KreaGen.Samples.Poster.Runs;

/// <summary>
/// Keeps the notes about tasks that may be paid for. The tasks of a built-in sandbox end with this program and cost nothing: a note
/// about them would only be in the way.
/// </summary>
internal sealed class TaskNotes(ImageService service)
{
    private const string EndsWithProgram = " The built-in sandbox ends with this program, and its tasks with it; nothing was charged.";

    /// <param name="order">The picture beside which the note stands.</param>
    /// <param name="prompt">What is to be drawn.</param>
    /// <param name="taskId">The task; <see langword="null"/> as long as nobody knows it.</param>
    public void Write(PosterOrder order, string prompt, string? taskId)
    {
        if (!service.BuiltIn)
        {
            new UnfinishedTask(service.Endpoint, prompt, DateTimeOffset.UtcNow) { Id = taskId, Seed = order.Seed }.Write(order.File);
        }
    }

    public void Forget(PosterOrder order)
    {
        if (!service.BuiltIn && (order.TaskId is null || UnfinishedTask.Read(order.File)?.Id == order.TaskId))
        {
            UnfinishedTask.Remove(order.File);
        }
    }

    /// <summary>The failure of a task that could be resumed, and cannot where it ends with this program.</summary>
    public PosterFailure OfResumable(PosterFailure failure)
        => service.BuiltIn ? failure with { Message = failure.Message + EndsWithProgram } : failure;
}
