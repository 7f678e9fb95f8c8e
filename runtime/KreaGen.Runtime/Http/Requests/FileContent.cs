using System.Collections.ObjectModel;
using System.Diagnostics;
using KreaGen.Transport;

namespace KreaGen.Http;

/// <summary>
/// Bytes to send: a complete body, or a file in a form. A stream is sent as it is read and is not buffered; the caller closes it.
/// A stream that cannot seek can be sent only once: a request with it is never retried.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class FileContent
{
    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly Stream? _stream;
    private readonly long _start;
    private readonly IReadOnlyDictionary<string, string> _headers = ReadOnlyDictionary<string, string>.Empty;
    private int _begun;

    /// <summary>The rest of a stream, from its current position.</summary>
    /// <param name="stream">The stream; it must be readable.</param>
    /// <param name="fileName">The file's name, without a path. If it is <see langword="null"/> and a form needs one, the name of the field is used.</param>
    /// <param name="contentType">
    /// The media type; <see langword="null"/> for the document's: the one that fits the name of the file if there are several.
    /// </param>
    /// <exception cref="ArgumentException">The stream cannot be read, or the media type is malformed.</exception>
    public FileContent(Stream stream, string? fileName = null, string? contentType = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (!stream.CanRead)
        {
            throw new ArgumentException("The stream cannot be read.", nameof(stream));
        }

        _stream = stream;
        _start = stream.CanSeek ? stream.Position : 0;
        Length = stream.CanSeek ? Math.Max(0, stream.Length - _start) : null;
        FileName = fileName;
        ContentType = Checked(contentType);
    }

    /// <summary>Bytes in memory.</summary>
    /// <param name="bytes">The bytes; they must not change until they are sent.</param>
    /// <param name="fileName">The file's name, without a path. If it is <see langword="null"/> and a form needs one, the name of the field is used.</param>
    /// <param name="contentType">
    /// The media type; <see langword="null"/> for the document's: the one that fits the name of the file if there are several.
    /// </param>
    /// <exception cref="ArgumentException">The media type is malformed.</exception>
    public FileContent(ReadOnlyMemory<byte> bytes, string? fileName = null, string? contentType = null)
    {
        _bytes = bytes;
        Length = bytes.Length;
        FileName = fileName;
        ContentType = Checked(contentType);
    }

    /// <summary>The file's name; <see langword="null"/> for none.</summary>
    public string? FileName { get; }

    /// <summary>The media type; <see langword="null"/> for the document's.</summary>
    public string? ContentType { get; }

    /// <summary>Headers of the file as a part of a form, such as <c>Content-ID</c>, in addition to those that the client writes. None by default.</summary>
    /// <exception cref="ArgumentException">
    /// A name is not a token (RFC 9110) or is <c>Content-Disposition</c> or <c>Content-Type</c>, which follow from <see cref="FileName"/> and
    /// <see cref="ContentType"/>;
    /// or a value contains characters that are not allowed in a header.
    /// </exception>
    public IReadOnlyDictionary<string, string> Headers
    {
        get => _headers;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            foreach ((string name, string text) in value)
            {
                if (!HttpToken.Is(name) || MultipartParts.IsOwnHeader(name) || text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
                {
                    throw new ArgumentException($"'{name}' cannot be sent as a header.", nameof(value));
                }
            }

            _headers = value;
        }
    }

    /// <summary>The length in bytes; <see langword="null"/> if it is unknown, in which case the body is sent in chunks.</summary>
    public long? Length { get; }

    /// <summary>Whether the bytes can be sent (again).</summary>
    internal bool CanRepeat => _stream is null || _stream.CanSeek || Volatile.Read(ref _begun) == 0;

    /// <summary>The rest of a stream, from its current position.</summary>
    /// <param name="stream">The stream.</param>
    public static implicit operator FileContent(Stream stream) => new(stream);

    /// <summary>Bytes in memory.</summary>
    /// <param name="bytes">The bytes.</param>
    public static implicit operator FileContent(byte[] bytes) => FromBytes(bytes);

    /// <summary>Bytes in memory.</summary>
    /// <param name="bytes">The bytes.</param>
    public static implicit operator FileContent(ReadOnlyMemory<byte> bytes) => new(bytes);

    /// <summary>Bytes in memory.</summary>
    /// <param name="bytes">The bytes; they must not change until they are sent.</param>
    /// <returns>The content.</returns>
    public static FileContent FromBytes(ReadOnlyMemory<byte> bytes) => new(bytes);

    /// <summary>The rest of a stream, from its current position.</summary>
    /// <param name="stream">The stream.</param>
    /// <returns>The content.</returns>
    public static FileContent FromStream(Stream stream) => new(stream);

    /// <summary>Name and length.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
        => $"{FileName ?? "bytes"}, {(Length is { } length ? length.ToString(System.Globalization.CultureInfo.InvariantCulture) : "?")} bytes";

    internal async Task CopyToAsync(Stream target, CancellationToken cancellationToken)
    {
        if (_stream is null)
        {
            await target.WriteAsync(_bytes, cancellationToken).ConfigureAwait(false);
            return;
        }

        if (_stream.CanSeek)
        {
            _stream.Position = _start;
        }
        else if (Interlocked.Exchange(ref _begun, 1) != 0)
        {
            throw new InvalidOperationException("The stream of this content has already been sent and cannot be read again.");
        }

        await _stream.CopyToAsync(target, cancellationToken).ConfigureAwait(false);
    }

    private static string? Checked(string? contentType)
        => contentType is null || System.Net.Http.Headers.MediaTypeHeaderValue.TryParse(contentType, out _)
            ? contentType
            : throw new ArgumentException($"'{contentType}' is not a media type.", nameof(contentType));
}
