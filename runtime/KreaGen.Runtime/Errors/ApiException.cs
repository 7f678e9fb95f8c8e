using System.Net;
using KreaGen.Http;
using KreaGen.Resending;

namespace KreaGen.Errors;

/// <summary>
/// A call that did not give the answer asked for. All errors of clients derive from this one.
/// No message ever holds a credential or a header.
/// </summary>
public class ApiException : Exception
{
    /// <summary>Creates the error.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">What caused it.</param>
    public ApiException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>The operation that was called; <see langword="null"/> when none was.</summary>
    public string? OperationId
    {
        get => Facts.OperationId;
        init => Facts = Facts with { OperationId = value };
    }

    /// <summary>The job that the call belonged to, so that it can be resumed; <see langword="null"/> when it belonged to none.</summary>
    public string? JobId { get; internal set; }

    /// <summary>The status of the answer; <see langword="null"/> when there was none.</summary>
    public HttpStatusCode? StatusCode
    {
        get => Facts.StatusCode;
        init => Facts = Facts with { StatusCode = value };
    }

    /// <summary>The provider's id of the request, for its support; <see langword="null"/> when the answer had none.</summary>
    public string? RequestId
    {
        get => Facts.RequestId;
        init => Facts = Facts with { RequestId = value };
    }

    /// <summary>The provider's code of the error, numbers as text; <see langword="null"/> when the answer had none.</summary>
    public string? Code
    {
        get => Facts.Code;
        init => Facts = Facts with { Code = value };
    }

    /// <summary>The provider's own words; <see langword="null"/> when the answer had none.</summary>
    public string? ProviderMessage
    {
        get => Facts.ProviderMessage;
        init => Facts = Facts with { ProviderMessage = value };
    }

    /// <summary>The beginning of the answer's text, at most 16,384 characters; <see langword="null"/> when there was none.</summary>
    public string? ResponseBody
    {
        get => Facts.ResponseBody;
        init => Facts = Facts with { ResponseBody = value };
    }

    /// <summary>How long the server asked to wait; <see langword="null"/> when it did not.</summary>
    public TimeSpan? RetryAfter
    {
        get => Facts.RetryAfter;
        init => Facts = Facts with { RetryAfter = value };
    }

    /// <summary>
    /// The headers of the answer, without the credential should the server have echoed it; <see langword="null"/> when there was no answer.
    /// Those that the document describes have a type of their own beside the operation.
    /// </summary>
    public HeaderValues? ResponseHeaders => Facts.Headers;

    /// <summary>Whether the same call may succeed later without a change. Says nothing about what a repetition costs.</summary>
    public virtual bool IsTransient { get; init; }

    /// <summary>All facts at once.</summary>
    internal AnswerFacts Facts { get; set; } = AnswerFacts.None;

    /// <summary>What became of the request, by which it is decided whether it is sent again; <see langword="null"/> for what never is.</summary>
    internal ResendOutcome? Outcome { get; set; }
}
