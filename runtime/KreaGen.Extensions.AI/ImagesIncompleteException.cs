using KreaGen.Errors;
using Microsoft.Extensions.AI;

namespace KreaGen.Extensions.AI;

/// <summary>Some of several images were made, and are paid for; others were not.</summary>
/// <param name="message">What happened.</param>
/// <param name="contents">The images that were made.</param>
/// <param name="failures">What happened to the others; a <see cref="ApiException.JobId"/> there may be worth resuming.</param>
public sealed class ImagesIncompleteException(string message, IReadOnlyList<AIContent> contents, IReadOnlyList<Exception> failures)
    : ApiException(message, failures.Count > 0 ? failures[0] : null)
{
    /// <summary>The images that were made.</summary>
    public IReadOnlyList<AIContent> Contents { get; } = contents;

    /// <summary>What happened to the others.</summary>
    public IReadOnlyList<Exception> Failures { get; } = failures;
}
