namespace KreaGen.Samples.Sandbox.Faults;

/// <summary>What a fault makes of the response.</summary>
public enum FaultResponse
{
    /// <summary>The response stays as it is.</summary>
    Unchanged,

    /// <summary>The connection is reset instead of a response.</summary>
    Reset,

    /// <summary>Half of the body is sent, then the connection is reset; Content-Length promised all of it.</summary>
    Truncated,

    /// <summary>The response is complete, but its body stops in the middle of a JSON value.</summary>
    InvalidJson,

    /// <summary>The response is an error with the status of the fault.</summary>
    Error,

    /// <summary>The response is a redirect to the location of the fault.</summary>
    Redirect,

    /// <summary>The member <c>id</c> is missing.</summary>
    WithoutId,

    /// <summary>The member <c>status</c> holds the word of the fault.</summary>
    UnknownStatus,

    /// <summary>The body is a web page with the content type of the fault.</summary>
    WrongContentType,

    /// <summary>The body is padded to the length of the fault, without Content-Length.</summary>
    Huge,
}
