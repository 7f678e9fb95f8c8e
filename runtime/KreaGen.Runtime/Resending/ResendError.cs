namespace KreaGen.Resending;

/// <summary>The kind of error that says what became of a request, whether it is sent again or not.</summary>
internal enum ResendError
{
    /// <summary>There was no response.</summary>
    Connection,

    /// <summary>The service said no.</summary>
    Refused,

    /// <summary>The response cannot be used.</summary>
    Malformed,

    /// <summary>Nobody knows whether a job was started: it may have been charged.</summary>
    Unknown,
}
