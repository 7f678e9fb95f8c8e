namespace KreaGen.Batches;

/// <summary>The progress of a batch.</summary>
/// <param name="Requests">The number of requests.</param>
/// <param name="Running">The number of running jobs.</param>
/// <param name="Succeeded">The number of successful jobs, including those of earlier runs.</param>
/// <param name="Unsuccessful">The number of requests that ended without success.</param>
/// <param name="Percent">The average progress in percent, 0 to 100.</param>
public sealed record BatchTotals(int Requests, int Running, int Succeeded, int Unsuccessful, double Percent)
{
    /// <summary>The number of waiting requests.</summary>
    public int Waiting => Requests - Running - Succeeded - Unsuccessful;
}
