namespace KreaGen.Streaming;

/// <summary>Lets a sequence be enumerated once when each enumeration sends a request that changes something.</summary>
internal sealed class SingleUse(bool isIdempotent)
{
    private int _begun;

    /// <exception cref="InvalidOperationException">The request was sent already, and sending it again may cost money.</exception>
    public void Begin(string operationId)
    {
        if (Interlocked.Exchange(ref _begun, 1) != 0 && !isIdempotent)
        {
            throw new InvalidOperationException(
                $"{operationId} has already been sent, and enumerating again would send it again. To send it again, call the method again.");
        }
    }
}
