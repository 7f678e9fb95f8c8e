using System.Net;
using KreaGen.Errors;

namespace KreaGen.Telemetry;

/// <summary>
/// Observes what a client does, for logging. Its arguments never contain a secret. Its methods are called during the call:
/// they must be quick, thread-safe, and must not throw.
/// </summary>
public abstract class ApiObserver
{
    /// <summary>A call succeeded. Polls of a job are reported by <see cref="JobRead"/> instead.</summary>
    /// <param name="operationId">The operation.</param>
    /// <param name="status">The status of the response.</param>
    /// <param name="duration">The duration, including retries.</param>
    /// <param name="requestId">The provider's id of the request; <see langword="null"/> if the response has none.</param>
    public virtual void CallSucceeded(string operationId, HttpStatusCode status, TimeSpan duration, string? requestId)
    {
    }

    /// <summary>An attempt failed and will be retried.</summary>
    /// <param name="error">The error.</param>
    /// <param name="number">The number of the retry, starting at 1.</param>
    /// <param name="delay">The delay before the retry.</param>
    public virtual void CallRetried(ApiException error, int number, TimeSpan delay)
    {
    }

    /// <summary>A call failed or was canceled. Transient failures of polls are reported by <see cref="PollFailed"/> instead.</summary>
    /// <param name="operationId">The operation.</param>
    /// <param name="error">The error: an <see cref="ApiException"/> or an <see cref="OperationCanceledException"/>.</param>
    /// <param name="duration">The duration, including retries.</param>
    public virtual void CallFailed(string operationId, Exception error, TimeSpan duration)
    {
    }

    /// <summary>A job was accepted and is paid for.</summary>
    /// <param name="kind">The kind of job.</param>
    /// <param name="id">The id of the job, by which it can be resumed.</param>
    /// <param name="cost">The cost that the provider reserves, in its own unit; <see langword="null"/> if it is not reported.</param>
    public virtual void JobSubmitted(string kind, string id, double? cost)
    {
    }

    /// <summary>The state of a job was read.</summary>
    /// <param name="kind">The kind of job.</param>
    /// <param name="id">The job's id.</param>
    /// <param name="status">The status reported by the service; <see langword="null"/> if it is missing.</param>
    /// <param name="progress">The progress in percent; <see langword="null"/> if it is not reported.</param>
    public virtual void JobRead(string kind, string id, string? status, double? progress)
    {
    }

    /// <summary>The state of a job could not be read; it will be read again.</summary>
    /// <param name="kind">The kind of job.</param>
    /// <param name="id">The job's id.</param>
    /// <param name="error">The error.</param>
    public virtual void PollFailed(string kind, string id, ApiException error)
    {
    }

    /// <summary>A job has ended; reported once for each job.</summary>
    /// <param name="kind">The kind of job.</param>
    /// <param name="id">The job's id.</param>
    /// <param name="status">The status reported by the service.</param>
    /// <param name="hasSucceeded">Whether it succeeded.</param>
    /// <param name="duration">The time since its submission; <see langword="null"/> if another process submitted it.</param>
    public virtual void JobEnded(string kind, string id, string? status, bool hasSucceeded, TimeSpan? duration)
    {
    }
}
