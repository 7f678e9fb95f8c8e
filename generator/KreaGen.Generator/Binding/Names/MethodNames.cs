namespace KreaGen.Generator.Binding.Names;

/// <summary>What the public methods of an operation are called: the one place that knows it.</summary>
internal static class MethodNames
{
    private const string Suffix = "Async";
    private const string Response = "WithResponse";
    private const string Events = "Events";

    public static string Send(string operation) => operation + Suffix;

    public static string SendWithResponse(string operation) => operation + Response + Suffix;

    public static string StreamEvents(string operation)
        => operation.EndsWith(Events, StringComparison.Ordinal)
            ? operation.Substring(0, operation.Length - Events.Length) + "ServerSent" + Events + Suffix
            : operation + Events + Suffix;

    public static string StartJob(string job) => "Start" + job + Suffix;

    public static string RunJob(string job) => "Run" + job + Suffix;

    public static string ResumeJob(string job) => "Resume" + job;

    public static string GetJobResults(string job) => "Get" + job + "Results";

    public static string WatchJobResults(string job) => "Watch" + job + "Results" + Suffix;

    public static string Enumerate(string pages) => "Enumerate" + pages + Suffix;

    /// <summary>The name of an operation without the suffix that its methods get, which a document may have written already.</summary>
    public static string WithoutSuffix(string operation)
        => operation.EndsWith(Suffix, StringComparison.Ordinal) && operation.Length > Suffix.Length
            ? operation.Substring(0, operation.Length - Suffix.Length) : operation;

    /// <summary>Whether an operation of the name would be called like the second method of another.</summary>
    public static bool IsOfSecondMethod(string operation) => operation.EndsWith(Response, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a method of a job would be called like that of an operation.</summary>
    public static bool AreAlike(string job, string operation) => Send(operation) == StartJob(job) || Send(operation) == RunJob(job);
}
