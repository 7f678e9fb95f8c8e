namespace KreaGen.Samples.Sandbox.Traffic;

/// <summary>A request as it arrived, whatever became of it.</summary>
/// <param name="RequestId">The x-request-id that its response carried, if it had one.</param>
/// <param name="At">When it arrived.</param>
/// <param name="Method">The HTTP method.</param>
/// <param name="Target">Path and query.</param>
/// <param name="Headers">The headers; names compare without case, repeated values are joined with a comma.</param>
public sealed record RecordedRequest(
    string RequestId, DateTimeOffset At, string Method, string Target, IReadOnlyDictionary<string, string> Headers);
