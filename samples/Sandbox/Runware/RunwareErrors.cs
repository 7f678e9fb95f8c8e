using KreaGen.Samples.Sandbox.Endpoints;

namespace KreaGen.Samples.Sandbox.Runware;

/// <summary>Errors of whole requests. Their HTTP status says the category; the codes are open.</summary>
internal static class RunwareErrors
{
    public static Response Of(int status, RunwareProblem? problem = null)
        => RunwarePage.Response(status, [], [RunwarePage.Error(problem ?? Known(status), taskType: null, task: null)]);

    private static RunwareProblem Known(int status) => status switch
    {
        400 => new("invalidRequest", "The request is not acceptable."),
        401 => new("invalidApiKey", "The API key is missing or wrong.", "apiKey"),
        402 => new("insufficientCredits", "The account has not enough credit."),
        403 => new("forbidden", "The API key may not do this."),
        404 => new("taskNotFound", "There is no such task.", "taskUUID"),
        413 => new("requestTooLarge", "The request is too large."),
        429 => new("tooManyRequests", "The queue is full, try again later."),
        500 => new("internalError", "The service failed."),
        503 => new("serviceUnavailable", "The service is not available."),
        504 => new("timeoutProvider", "The service took too long."),
        _ => new("unknownError", "The request failed."),
    };
}
