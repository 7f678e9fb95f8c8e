namespace KreaGen.Streaming;

/// <summary>What ends the segments of a stream.</summary>
internal enum SegmentEnd
{
    /// <summary>A line feed; a carriage return before it belongs to nobody (JSON Lines).</summary>
    LineFeed,

    /// <summary>A line feed, a carriage return, or both (event streams).</summary>
    AnyLine,

    /// <summary>The record separator U+001E, which stands before each record (RFC 7464).</summary>
    RecordSeparator,
}
