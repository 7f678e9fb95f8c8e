using System.Globalization;
using System.Text.Json;

namespace KreaGen.Json;

/// <summary>
/// JSON that is malformed or does not fit the type it is read into.
/// <see cref="JsonException.Path"/>, <see cref="Line"/> and <see cref="Column"/> say where.
/// </summary>
public sealed class JsonReadException : JsonException
{
    internal JsonReadException(string reason, string? member = null, Exception? innerException = null)
        : base(reason, innerException)
    {
        Reason = reason;
        Member = member;
    }

    private JsonReadException(string reason, in JsonLocation location, bool isSyntax, Exception? innerException)
        : base(Describe(reason, location), location.Path, location.Line - 1, location.BytePositionInLine, innerException)
    {
        Reason = reason;
        Line = location.Line;
        Column = location.Column;
        IsSyntax = isSyntax;
    }

    /// <summary>What is wrong, without the place.</summary>
    public string Reason { get; }

    /// <summary>The line, counted from 1; 0 when the place is not known (yet).</summary>
    public long Line { get; }

    /// <summary>The column in characters, counted from 1; 0 when the place is not known (yet).</summary>
    public long Column { get; }

    /// <summary>Whether the text is not JSON at all (cut off, for example), rather than JSON of another shape.</summary>
    public bool IsSyntax { get; }

    /// <summary>The member that is missing in the object the reader had reached.</summary>
    internal string? Member { get; }

    /// <summary>The same error with its place in the text.</summary>
    internal static JsonReadException At(JsonException error, ReadOnlySpan<byte> json, in JsonReader reader)
    {
        if (error is JsonReadException known)
        {
            return new(known.Reason, JsonLocation.Find(json, reader.TokenStartIndex, known.Member), isSyntax: false, known.InnerException);
        }

        return new("The text is not valid JSON: " + Sentence(error.Message), JsonLocation.Find(json, reader.BytesConsumed), isSyntax: true, error);
    }

    private static string Describe(string reason, in JsonLocation location) => string.Create(
        CultureInfo.InvariantCulture, $"{reason} Path {location.Path}, line {location.Line}, column {location.Column}.");

    // The reader of System.Text.Json ends its messages with a place of its own, counted from zero.
    private static string Sentence(string message)
    {
        int place = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return place < 0 ? message : message[..place];
    }
}
