using System.Net;
using KreaGen.Errors;

namespace KreaGen.Telemetry;

/// <summary>
/// Hears what a client does, for logs. Nothing that it is told holds a secret. Its methods are called on the way of the call:
/// they must be quick, thread-safe, and must not throw.
/// </summary>
public abstract class ApiObserver
{
    /// <summary>A call got its answer. Polls of a job are told by <see cref="JobRead"/> instead.</summary>
    /// <param name="operationId">The operation.</param>
    /// <param name="status">The status of the answer.</param>
    /// <param name="duration">How long it took, repetitions included.</param>
    /// <param name="requestId">The provider's id of the request; <see langword="null"/> when the answer had none.</param>
    public virtual void CallSucceeded(string operationId, HttpStatusCode status, TimeSpan duration, string? requestId)
    {
    }

    /// <summary>An attempt failed and is about to be repeated.</summary>
    /// <param name="error">Why it failed.</param>
    /// <param name="number">Which repetition this is; 1 for the first.</param>
    /// <param name="delay">The wait before it.</param>
    public virtual void CallRepeated(ApiException error, int number, TimeSpan delay)
    {
    }

    /// <summary>A call failed for good, or was cancelled. Failed polls that may pass are told by <see cref="PollFailed"/> instead.</summary>
    /// <param name="operationId">The operation.</param>
    /// <param name="error">Why: an <see cref="ApiException"/> or an <see cref="OperationCanceledException"/>.</param>
    /// <param name="duration">How long it took, repetitions included.</param>
    public virtual void CallFailed(string operationId, Exception error, TimeSpan duration)
    {
    }

    /// <summary>A job was taken and is paid for from now on.</summary>
    /// <param name="kind">The kind of job.</param>
    /// <param name="id">The job's id, with which it can be resumed.</param>
    /// <param name="cost">What the provider says it reserves, in its own unit; <see langword="null"/> when it does not say.</param>
    public virtual void JobSubmitted(string kind, string id, double? cost)
    {
    }

    /// <summary>A job's state was read.</summary>
    /// <param name="kind">The kind of job.</param>
    /// <param name="id">The job's id.</param>
    /// <param name="status">The status on the wire; <see langword="null"/> when it is missing.</param>
    /// <param name="progress">The progress in percent; <see langword="null"/> when the provider does not say.</param>
    public virtual void JobRead(string kind, string id, string? status, double? progress)
    {
    }

    /// <summary>A job's state could not be read; it will be asked for again.</summary>
    /// <param name="kind">The kind of job.</param>
    /// <param name="id">The job's id.</param>
    /// <param name="error">Why.</param>
    public virtual void PollFailed(string kind, string id, ApiException error)
    {
    }

    /// <summary>The end of a job was seen; told once for each job.</summary>
    /// <param name="kind">The kind of job.</param>
    /// <param name="id">The job's id.</param>
    /// <param name="status">The status on the wire.</param>
    /// <param name="hasSucceeded">Whether it ended with success.</param>
    /// <param name="duration">The time since its submission; <see langword="null"/> when another process submitted it.</param>
    public virtual void JobEnded(string kind, string id, string? status, bool hasSucceeded, TimeSpan? duration)
    {
    }
}
