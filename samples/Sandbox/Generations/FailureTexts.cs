namespace KreaGen.Samples.Sandbox.Generations;

/// <summary>What a failed task says. The messages hold a newline, as the provider's may.</summary>
internal static class FailureTexts
{
    public static string Message(string code) => code switch
    {
        "content_policy_violation" => "The prompt was refused by content moderation.\nChange the prompt before submitting again.",
        "invalid_parameters" => "The model refused the parameters.\nCheck size, quality and seed.",
        "image_processing_error" => "An image could not be processed.\nChange the request before submitting again.",
        "image_dimension_mismatch" => "The dimensions do not fit the model.\nChange the size before submitting again.",
        "request_cancelled" => "The request was cancelled.\nNo credits were used.",
        "generation_failed_no_content" => "The model returned no picture.\nSubmit again, perhaps with another prompt.",
        "service_error" => "The generation service had an error.\nSubmit again in 30 to 60 seconds.",
        "generation_timeout" => "The generation took too long.\nSubmit again.",
        "resource_exhausted" => "The generation service is at capacity.\nSubmit again in 1 to 5 minutes.",
        "quota_exceeded" => "The quota of the generation service is used up.\nSubmit again later.",
        "service_unavailable" => "The generation service is unavailable.\nSubmit again later.",
        "resource_not_found" => "The task or its resources are unknown or expired.\nSubmit a new task.",
        _ => "The task failed for an unknown reason.\nSubmit again.",
    };

    public static string Suggestion(string code)
    {
        string message = Message(code);
        return message[(message.IndexOf('\n', StringComparison.Ordinal) + 1)..];
    }
}
