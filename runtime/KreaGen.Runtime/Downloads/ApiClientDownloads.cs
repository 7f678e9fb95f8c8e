using KreaGen.Http;

namespace KreaGen.Downloads;

/// <summary>
/// Saves the files that responses hold or lead to. Extension methods, so that operations called <c>download</c> or <c>save</c> keep their
/// names.
/// </summary>
public static class ApiClientDownloads
{
    /// <summary>Downloads a file: to a temporary file beside it first, which takes its name when it is complete. No credential is sent.</summary>
    /// <param name="client">The client.</param>
    /// <param name="source">The link; https, and to the public internet, unless the options allow more.</param>
    /// <param name="path">The file to write.</param>
    /// <param name="cancellationToken">Cancels the download; nothing half-written stays.</param>
    /// <returns>The file that was written.</returns>
    /// <exception cref="Errors.LinkExpiredException">The host rejects the link (403, 404 or 410).</exception>
    /// <exception cref="Errors.DownloadException">The file could not be downloaded, is too large, or is not what it says to be.</exception>
    public static Task<DownloadedFile> DownloadAsync(this ApiClient client, Uri source, string path, CancellationToken cancellationToken = default)
        => DownloaderOf(client).DownloadAsync(source, path, cancellationToken);

    /// <summary>Downloads a file into a stream. After a failure the stream may hold a part of the file; no credential is sent.</summary>
    /// <param name="client">The client.</param>
    /// <param name="source">The link; https, and to the public internet, unless the options allow more.</param>
    /// <param name="destination">The stream to write to; it is not closed.</param>
    /// <param name="cancellationToken">Cancels the download.</param>
    /// <returns>What was written; its path is <see langword="null"/>.</returns>
    /// <exception cref="Errors.LinkExpiredException">The host rejects the link (403, 404 or 410).</exception>
    /// <exception cref="Errors.DownloadException">The file could not be downloaded, is too large, or is not what it says to be.</exception>
    public static Task<DownloadedFile> DownloadAsync(this ApiClient client, Uri source, Stream destination, CancellationToken cancellationToken = default)
        => DownloaderOf(client).DownloadAsync(source, destination, cancellationToken);

    /// <summary>
    /// Saves a file that a response holds or leads to, like <see cref="DownloadAsync(ApiClient, Uri, string, CancellationToken)"/>, whichever it is.
    /// </summary>
    /// <param name="client">The client.</param>
    /// <param name="source">The file.</param>
    /// <param name="path">The file to write.</param>
    /// <param name="cancellationToken">Cancels; nothing half-written stays.</param>
    /// <returns>The file that was written.</returns>
    /// <exception cref="Errors.LinkExpiredException">The host rejects the link (403, 404 or 410).</exception>
    /// <exception cref="Errors.DownloadException">The file could not be downloaded, is too large, or is not what it says to be.</exception>
    public static Task<DownloadedFile> SaveAsync(this ApiClient client, FileSource source, string path, CancellationToken cancellationToken = default)
        => DownloaderOf(client).SaveAsync(source, path, cancellationToken);

    /// <summary>Saves a file that a response holds or leads to into a stream. After a failure the stream may hold a part of the file.</summary>
    /// <param name="client">The client.</param>
    /// <param name="source">The file.</param>
    /// <param name="destination">The stream to write to; it is not closed.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>What was written; its path is <see langword="null"/>.</returns>
    /// <exception cref="Errors.LinkExpiredException">The host rejects the link (403, 404 or 410).</exception>
    /// <exception cref="Errors.DownloadException">The file could not be downloaded, is too large, or is not what it says to be.</exception>
    public static Task<DownloadedFile> SaveAsync(this ApiClient client, FileSource source, Stream destination, CancellationToken cancellationToken = default)
        => DownloaderOf(client).SaveAsync(source, destination, cancellationToken);

    // A client that downloads nothing opens no connections for it.
    private static Downloader DownloaderOf(ApiClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.Pipeline.Feature(static pipeline => new Downloader(pipeline.Settings));
    }
}
