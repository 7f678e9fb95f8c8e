namespace KreaGen.Extensions.AspNetCore.Callbacks;

/// <summary>What a callback is about, as its body says: a job, or one of its results. It is a hint to ask, and nothing more.</summary>
/// <param name="Job">The job's id.</param>
/// <param name="Result">What tells the result from the job's others; <see langword="null"/> when the callback is about the job.</param>
internal readonly record struct CallbackName(string Job, string? Result)
{
    public override string ToString() => Result is null ? Job : $"{Job}, result {Result}";
}
