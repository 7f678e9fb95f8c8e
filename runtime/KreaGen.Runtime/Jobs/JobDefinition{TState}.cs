using System.Diagnostics;
using KreaGen.Http;

namespace KreaGen.Jobs;

/// <summary>What the document says about a kind of job: how its state is asked for and read.</summary>
/// <typeparam name="TState">The type of the state.</typeparam>
/// <param name="name">The name of the kind.</param>
[DebuggerDisplay("{Name}")]
public class JobDefinition<TState>(string name)
{
    /// <summary>The name of the kind.</summary>
    public string Name { get; } = name;

    /// <summary>Makes the request for a job's state.</summary>
    public required Func<string, ApiRequest<TState>> Poll { get; init; }

    /// <summary>The status in a state, on the wire; <see langword="null"/> when it is missing.</summary>
    public required Func<TState, string?> Status { get; init; }

    /// <summary>The statuses of jobs that ended with success.</summary>
    public required IReadOnlyList<string> Succeeded { get; init; }

    /// <summary>The statuses of jobs that ended without success.</summary>
    public IReadOnlyList<string> Failed { get; init; } = [];

    /// <summary>The progress in a state, in percent.</summary>
    public Func<TState, double?>? Progress { get; init; }

    /// <summary>How long the job takes in all by the provider's guess, in seconds.</summary>
    public Func<TState, double?>? Estimate { get; init; }

    /// <summary>The provider's code in a failed state.</summary>
    public Func<TState, string?>? FailureCode { get; init; }

    /// <summary>The provider's words in a failed state.</summary>
    public Func<TState, string?>? FailureMessage { get; init; }

    /// <summary>Whether submitting again can help, by the code of the failure.</summary>
    public IReadOnlyDictionary<string, bool> Resubmit { get; init; } = new Dictionary<string, bool>(StringComparer.Ordinal);

    /// <summary>The least time between two questions. The default is 2 seconds.</summary>
    public TimeSpan Interval { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>How long one wait may take. The default is 10 minutes.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>The progress in a state, in percent from 0 to 100.</summary>
    internal double? ProgressOf(TState state) => Progress?.Invoke(state) is { } percent && double.IsFinite(percent) ? Math.Clamp(percent, 0, 100) : null;
}
