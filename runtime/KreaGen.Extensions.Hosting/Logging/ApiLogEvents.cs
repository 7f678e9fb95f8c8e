namespace KreaGen.Extensions.Hosting.Logging;

/// <summary>The ids of the events that are logged, under the category of the client's full name. They never change their meaning.</summary>
public static class ApiLogEvents
{
    /// <summary>Debug: a call got its response.</summary>
    public const int CallSucceeded = 100;

    /// <summary>Warning: an attempt failed and is repeated.</summary>
    public const int CallRetried = 101;

    /// <summary>Warning: a call failed for good.</summary>
    public const int CallFailed = 102;

    /// <summary>Error: a submission may have been carried out and charged, but no response says so.</summary>
    public const int SubmissionUnknown = 103;

    /// <summary>Debug: a call was canceled by its caller.</summary>
    public const int CallCanceled = 104;

    /// <summary>Information: a job was taken and is paid for; its id resumes it.</summary>
    public const int JobSubmitted = 110;

    /// <summary>Debug: a job's state was read.</summary>
    public const int JobRead = 111;

    /// <summary>Warning: a job's state could not be read and will be asked for again.</summary>
    public const int PollFailed = 112;

    /// <summary>Information: a job ended with success.</summary>
    public const int JobSucceeded = 113;

    /// <summary>Warning: a job ended without success.</summary>
    public const int JobFailed = 114;

    /// <summary>Debug: a callback was taken.</summary>
    public const int CallbackTaken = 120;

    /// <summary>Debug: a callback named a job that was taken before.</summary>
    public const int CallbackRepeated = 121;

    /// <summary>Warning: a request to the callback's address was rejected: wrong token, or a body that is none.</summary>
    public const int CallbackRefused = 122;

    /// <summary>Warning: what a callback named could not be read or handled, and is tried again.</summary>
    public const int CallbackDelayed = 123;

    /// <summary>Error: what a callback named could not be read or handled, and is given up.</summary>
    public const int CallbackGivenUp = 124;
}
