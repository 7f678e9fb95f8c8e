using System.Diagnostics;
using System.Globalization;
using KreaGen.Errors;
using KreaGen.Http;
using KreaGen.Telemetry;

namespace KreaGen.Downloads;

/// <summary>Downloads files over connections of its own, which know no credential.</summary>
internal sealed class Downloader : IDisposable
{
    private const string Operation = "download";

    private readonly ApiSettings _settings;
    private readonly HttpMessageInvoker _invoker;
    private readonly Retries _retries;

    public Downloader(ApiSettings settings)
    {
        _settings = settings;
        _invoker = new(DownloadConnection.CreateHandler(settings.Downloads.AllowPrivateAddresses));
        _retries = new(settings);
    }

    public void Dispose() => _invoker.Dispose();

    public Task<DownloadedFile> DownloadAsync(Uri source, string path, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(source);
        return WriteAsync(path, (target, full) => FetchAsync(source, target, AllowsHtml(full), cancellationToken));
    }

    public Task<DownloadedFile> SaveAsync(FileSource source, string path, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(source);
        return source.Link is { } link
            ? DownloadAsync(link, path, cancellationToken)
            : WriteAsync(path, (target, full) => CopyAsync(source, target, AllowsHtml(full), cancellationToken));
    }

    public Task<DownloadedFile> SaveAsync(FileSource source, Stream destination, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(destination);
        return source.Link is { } link
            ? DownloadAsync(link, destination, cancellationToken)
            : CopyAsync(source, destination, allowsHtml: false, cancellationToken);
    }

    public Task<DownloadedFile> DownloadAsync(Uri source, Stream destination, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(destination);
        return FetchAsync(source, destination, allowsHtml: false, cancellationToken);
    }

    /// <summary>Writes a file under another name first: it has its own only when it is complete.</summary>
    private async Task<DownloadedFile> WriteAsync(string path, Func<Stream, string, Task<DownloadedFile>> write)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        string full = Path.GetFullPath(path);
        if (!_settings.Downloads.Overwrite && File.Exists(full))
        {
            throw new DownloadException($"The file {full} already exists and Overwrite is false. Nothing was downloaded.");
        }

        string temporary = full + ".part-" + Path.GetRandomFileName().Replace(".", "", StringComparison.Ordinal);
        bool complete = false;
        try
        {
            DownloadedFile file;
            var target = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0, FileOptions.Asynchronous);
            await using (target.ConfigureAwait(false))
            {
                file = await write(target, full).ConfigureAwait(false);
                RandomAccess.FlushToDisk(target.SafeFileHandle);
            }

            File.Move(temporary, full, _settings.Downloads.Overwrite);
            complete = true;
            return file with { Path = full };
        }
        finally
        {
            if (!complete)
            {
                File.Delete(temporary);
            }
        }
    }

    // What came within a response is held against the same rules as what a link leads to.
    private async Task<DownloadedFile> CopyAsync(FileSource source, Stream target, bool allowsHtml, CancellationToken cancellationToken)
    {
        ReadOnlyMemory<byte> content = source.Content;
        if (content.IsEmpty)
        {
            throw new DownloadException("The file in the response is empty.");
        }

        if (content.Length > _settings.Downloads.MaxBytes)
        {
            throw new DownloadException(string.Create(CultureInfo.InvariantCulture,
                $"The file in the response is larger than {_settings.Downloads.MaxBytes} bytes, the limit of Downloads.MaxBytes."));
        }

        string? kind = ContentKind.Check(source.MediaType, content.Span[..Math.Min(content.Length, ContentKind.BytesNeeded)], allowsHtml, "The answer's file");
        await target.WriteAsync(content, cancellationToken).ConfigureAwait(false);
        return new(null, content.Length, kind);
    }

    private static bool AllowsHtml(string path) => Path.GetExtension(path).ToUpperInvariant() is ".HTM" or ".HTML" or ".XHTML";

    private async Task<DownloadedFile> FetchAsync(Uri source, Stream target, bool allowsHtml, CancellationToken cancellationToken)
    {
        DownloadRules.Check(source, _settings.Downloads);
        using Activity? activity = CallTelemetry.Start(Operation, HttpMethod.Get, "", source);
        long start = Stopwatch.GetTimestamp();
        var fetch = new DownloadFetch(_settings, _invoker, source, target, allowsHtml);
        try
        {
            DownloadedFile file = await _retries.RunAsync(fetch, static (fetch, token) => new ValueTask<DownloadedFile>(fetch.AttemptAsync(token)),
                static fetch => fetch.Traits, canRepeat: true, cancellationToken).ConfigureAwait(false);
            CallTelemetry.Stop(activity, start, Operation, 200, null);
            return file;
        }
        catch (ApiException error)
        {
            CallTelemetry.Stop(activity, start, Operation, (int?)error.StatusCode, error);
            throw;
        }
    }
}
