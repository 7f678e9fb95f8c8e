namespace KreaGen.Resending;

/// <summary>What a request is, and what whoever sends it can still do, as far as it matters for sending it again.</summary>
internal readonly record struct ResendTraits
{
    /// <summary>Whether the request changes something, so that sending it twice may do it twice; otherwise it is a question.</summary>
    public bool Changes { get; init; }

    /// <summary>Whether the change is the same when it is made twice: PUT and DELETE (RFC 9110, 9.2.2).</summary>
    public bool IsIdempotent { get; init; }

    /// <summary>Whether it starts a job that is paid for: whatever its method, it is a change that may cost twice.</summary>
    public bool StartsJob { get; init; }

    /// <summary>Whether it carries an <c>Idempotency-Key</c>, by which the service knows a request that it has had already.</summary>
    public bool HasIdempotencyKey { get; init; }

    /// <summary>Whether it asks for a job that is paid for: nothing that may pass ends such questions.</summary>
    public bool IsForJob { get; init; }

    /// <summary>Whether the job was submitted a moment ago and may not show yet.</summary>
    public bool IsJobYoung { get; init; }

    /// <summary>Whether its body was a stream that cannot be read again, or its response has gone where it cannot be taken back.</summary>
    public bool IsSpent { get; init; }

    /// <summary>How often it may still be sent.</summary>
    public int AttemptsLeft { get; init; }

    /// <summary>How long to wait when the service does not say.</summary>
    public TimeSpan Backoff { get; init; }

    /// <summary>The longest wait; a service that asks for more is not waited for.</summary>
    public TimeSpan Patience { get; init; }

    /// <summary>Whether a credential that was rejected can be renewed.</summary>
    public bool CanRenewCredential { get; init; }

    /// <summary>Whether a redirect leads to the same origin, and not too many were followed already.</summary>
    public bool CanFollowRedirect { get; init; }
}
