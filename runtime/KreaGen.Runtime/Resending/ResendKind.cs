namespace KreaGen.Resending;

/// <summary>What became of a request that has no usable response.</summary>
internal enum ResendKind
{
    /// <summary>It was never sent: no connection could be made, or nothing of its content was read.</summary>
    NotSent,

    /// <summary>It may have been sent, and no response came: the connection broke, or the time ran out.</summary>
    NoAnswer,

    /// <summary>It was answered with a status other than success.</summary>
    Status,

    /// <summary>It was answered with success and a body that broke off, is empty, is no JSON or of another media type: the next may be better.</summary>
    Unreadable,

    /// <summary>It was answered with success and JSON of another shape than the document says: the next will have that shape too.</summary>
    Misshapen,

    /// <summary>Its response was lost, and the service has proved since that it knows nothing of it.</summary>
    NeverArrived,
}
