namespace KreaGen.Generator.Model;

/// <summary>How content is read and written.</summary>
internal enum ContentKind
{
    None,
    Json,
    Text,

    /// <summary>Anything else: bytes, streamed.</summary>
    Bytes,

    /// <summary><c>application/x-www-form-urlencoded</c>.</summary>
    Form,

    /// <summary><c>multipart/form-data</c> without files.</summary>
    Multipart,

    /// <summary><c>multipart/form-data</c> with files, which has a record of its own.</summary>
    MultipartFiles,

    /// <summary><c>text/event-stream</c>.</summary>
    Events,

    /// <summary>JSON values, one a line.</summary>
    JsonLines,

    /// <summary>A JSON text sequence (RFC 7464).</summary>
    JsonSequence,

    /// <summary><c>application/problem+json</c> whose members the document leaves to RFC 9457.</summary>
    Problem,
}
