namespace KreaGen.Batches;

/// <summary>How far a batch is.</summary>
/// <param name="Requests">All requests.</param>
/// <param name="Running">Those whose jobs run.</param>
/// <param name="Succeeded">Those that have succeeded, in earlier runs too.</param>
/// <param name="Unsuccessful">Those that came to another end.</param>
/// <param name="Percent">The mean of all progress, 0 to 100.</param>
public sealed record BatchTotals(int Requests, int Running, int Succeeded, int Unsuccessful, double Percent)
{
    /// <summary>Those that wait for their turn.</summary>
    public int Waiting => Requests - Running - Succeeded - Unsuccessful;
}
