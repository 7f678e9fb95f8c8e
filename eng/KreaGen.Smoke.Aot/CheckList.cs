namespace KreaGen.Smoke.Aot;

/// <summary>Counts what holds; the first thing that does not hold ends the program.</summary>
internal sealed class CheckList
{
    public int Count { get; private set; }

    public void That(bool holds, string what)
    {
        if (!holds)
        {
            throw new InvalidOperationException("Does not hold: " + what);
        }

        Count++;
    }

    public async Task<TException> ThrowsAsync<TException>(Func<Task> action, string what)
        where TException : Exception
    {
        try
        {
            await action().ConfigureAwait(false);
        }
        catch (TException expected)
        {
            Count++;
            return expected;
        }

        throw new InvalidOperationException("Was not refused: " + what);
    }
}
