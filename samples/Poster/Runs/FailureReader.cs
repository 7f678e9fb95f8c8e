using System.Net;
using System.Text;
using KreaGen.Errors;

namespace KreaGen.Samples.Poster.Runs;

/// <summary>Says in one or two sentences what an error means for the user.</summary>
internal static class FailureReader
{
    private const int MaxMessageLength = 600;

    /// <summary>The failure that an error stands for; <see langword="null"/> when it is a defect of this program.</summary>
    /// <param name="error">The error.</param>
    /// <param name="taskKnown">Whether the task id is known, so that the task can be resumed.</param>
    public static PosterFailure? Read(Exception error, bool taskKnown)
    {
        PosterFailure? failure = error switch
        {
            ApiValidationException => new(ExitCode.BadInput, error.Message + " Nothing was sent."),
            SubmissionUnknownException or SubmissionCanceledException => new(
                ExitCode.SubmitUnknown, $"{error.Message} Look at your account before you submit again."),
            OperationCanceledException => new(ExitCode.Cancelled, taskKnown ? "Stopped waiting for the task." : "Stopped before anything was sent."),
            JobFailedException failed => new(ExitCode.JobFailed, $"{failed.Message} {Advice(failed)}") { CanResubmit = failed.CanResubmit },
            JobTimeoutException => new(ExitCode.StillRunning, error.Message),
            DownloadException => new(ExitCode.NotSaved, $"The picture is made, but not saved. {error.Message}"),
            ApiException api => Read(api, taskKnown),
            IOException or UnauthorizedAccessException => new(
                taskKnown ? ExitCode.NotSaved : ExitCode.BadInput, $"The file cannot be written: {error.Message}"),
            _ => null,
        };
        return failure is null
            ? null
            : failure with { Message = OneLine(failure.Message), Code = (error as ApiException)?.Code, Cause = error };
    }

    /// <summary>Text of a service on one line, without anything that a terminal would obey.</summary>
    public static string OneLine(string text)
    {
        StringBuilder line = new(Math.Min(text.Length, MaxMessageLength));
        foreach (Rune rune in text.EnumerateRunes())
        {
            bool space = Rune.IsWhiteSpace(rune) || Rune.IsControl(rune) || Rune.GetUnicodeCategory(rune)
                is System.Globalization.UnicodeCategory.Format or System.Globalization.UnicodeCategory.LineSeparator;
            if (!space)
            {
                line.Append(rune.ToString());
            }
            else if (line.Length > 0 && line[^1] != ' ')
            {
                line.Append(' ');
            }

            if (line.Length >= MaxMessageLength)
            {
                return line.Append('…').ToString();
            }
        }

        return line.ToString().TrimEnd();
    }

    private static PosterFailure Read(ApiException error, bool taskKnown) => error.StatusCode switch
    {
        HttpStatusCode.Unauthorized => Refused("The service does not accept the key: check EVOLINK_API_KEY, or RUNWARE_API_KEY for Runware.", error),
        HttpStatusCode.PaymentRequired => Refused("The account has not enough credits.", error),
        HttpStatusCode.Forbidden => Refused("The key may not use this model.", error),
        HttpStatusCode.TooManyRequests => Refused("The service refuses more requests at this rate: try again later, or with a smaller --parallel.", error),
        HttpStatusCode.NotFound when taskKnown => Refused("The service does not know this task.", error),
        null when !taskKnown => new(ExitCode.Unreachable, $"The service cannot be reached, nothing was submitted. {error.Message}"),
        null or >= HttpStatusCode.InternalServerError when taskKnown => new(ExitCode.StillRunning, $"The task cannot be read at the moment. {error.Message}"),
        _ => Refused("The service refuses the request.", error),
    };

    private static PosterFailure Refused(string sentence, ApiException error) => new(ExitCode.Refused, $"{sentence} {error.Message}");

    private static string Advice(JobFailedException failed) => failed.CanResubmit switch
    {
        true => "Submitting it again may help, and is a new charge.",
        false => "Submitting the same again does not help.",
        null => "Nobody knows whether submitting it again would help.",
    };
}
