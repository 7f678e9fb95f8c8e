using System.Buffers;
using System.Globalization;
using System.Net;
using KreaGen.Errors;
using KreaGen.Http;
using KreaGen.Resending;
using KreaGen.Transport;

namespace KreaGen.Downloads;

/// <summary>One download: what is the same for all its attempts.</summary>
internal sealed class DownloadFetch(ApiSettings settings, HttpMessageInvoker invoker, Uri source, Stream target, bool allowsHtml)
{
    private const int MaxRedirects = 3;
    private const int BlockSize = 64 * 1024;

    private readonly long _start = target.CanSeek ? target.Position : 0;
    private bool _hasWritten;

    public ResendTraits Traits => new()
    {
        // What a stream that cannot go back has been given, it keeps.
        IsSpent = _hasWritten && !target.CanSeek,
        Patience = settings.MaxDelay,
    };

    public async Task<DownloadedFile> AttemptAsync(CancellationToken cancellationToken)
    {
        if (_hasWritten)
        {
            target.Position = _start;
            target.SetLength(_start);
            _hasWritten = false;
        }

        Uri uri = source;
        for (int redirects = 0; ; redirects++)
        {
            using var idle = new CancellationTokenSource(settings.Downloads.IdleTimeout, settings.TimeProvider);
            using var linked = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, idle.Token);
            using var message = new HttpRequestMessage(HttpMethod.Get, uri);
            message.Headers.TryAddWithoutValidation("User-Agent", settings.UserAgent);
            using HttpResponseMessage response = await FromNetworkAsync(() => invoker.SendAsync(message, linked.Token), cancellationToken)
                .ConfigureAwait(false);
            if (response.StatusCode == HttpStatusCode.OK)
            {
                return await CopyAsync(response, idle, linked.Token, cancellationToken).ConfigureAwait(false);
            }

            Uri? next = redirects < MaxRedirects ? FindRedirect(uri, response) : null;
            var outcome = ResendOutcome.Of((int)response.StatusCode, ResponseMetadata.RetryAfter(response.Headers, settings.TimeProvider.GetUtcNow()));
            ResendDecision decision = ResendRule.Decide(Traits with { AttemptsLeft = 1, CanFollowRedirect = next is not null }, outcome);
            uri = decision.Action == ResendAction.FollowRedirect ? next! : throw Refused(response, outcome, decision);
        }
    }

    private static Uri? FindRedirect(Uri from, HttpResponseMessage response)
        => ResendRule.IsRedirect((int)response.StatusCode)
            && response.Headers.Location is { } location
            && Uri.TryCreate(from, location, out Uri? next)
            && Uri.Compare(from, next, UriComponents.SchemeAndServer | UriComponents.UserInfo, UriFormat.SafeUnescaped, StringComparison.OrdinalIgnoreCase) == 0
                ? next
                : null;

    private DownloadException Refused(HttpResponseMessage response, ResendOutcome outcome, ResendDecision decision)
    {
        int status = (int)response.StatusCode;
        string shown = DownloadRules.Show(source);
        var facts = new ErrorMetadata
        {
            StatusCode = response.StatusCode,
            RequestId = ResponseMetadata.RequestId(response.Headers),
            RetryAfter = outcome.RetryAfter,
        };
        if (status is 403 or 404 or 410)
        {
            return new LinkExpiredException(string.Create(CultureInfo.InvariantCulture,
                $"{shown} returned {status}: the link has expired or was never valid. Read the job again to get a new link."))
            { Metadata = facts };
        }

        string text = status is >= 300 and <= 399
            ? string.Create(CultureInfo.InvariantCulture,
                $"{shown} returned {status}: redirects are followed only on the same host, and at most {MaxRedirects} of them.")
            : ErrorMessages.Describe(shown, response.StatusCode, null, null, facts.RequestId);
        text = decision.IsAskedTooMuch ? ErrorMessages.WithWait(text, outcome.RetryAfter!.Value, settings.MaxDelay) : text;
        return new(text) { Metadata = facts, IsTransient = ResendRule.MayPass(status), Outcome = outcome };
    }

    private async Task<DownloadedFile> CopyAsync(HttpResponseMessage response, CancellationTokenSource idle, CancellationToken linked,
        CancellationToken cancellationToken)
    {
        string? declared = response.Content.Headers.ContentType?.MediaType;
        long? length = response.Content.Headers.ContentLength;
        if (length > settings.Downloads.MaxBytes)
        {
            throw TooLarge();
        }

        byte[] block = ArrayPool<byte>.Shared.Rent(BlockSize);
        try
        {
            Stream body = await FromNetworkAsync(() => response.Content.ReadAsStreamAsync(linked), cancellationToken).ConfigureAwait(false);
            await using (body.ConfigureAwait(false))
            {
                // Enough of the beginning to know what the file is, before any of it is written.
                int filled = await FromNetworkAsync(() => body.ReadAtLeastAsync(block.AsMemory(0, BlockSize), ContentKind.BytesNeeded,
                    throwOnEndOfStream: false, linked).AsTask(), cancellationToken).ConfigureAwait(false);
                if (filled == 0)
                {
                    throw Broken("the response is empty", null);
                }

                string? kind = ContentKind.Check(declared, block.AsSpan(0, filled), allowsHtml, DownloadRules.Show(source));
                long total = 0;
                while (filled > 0)
                {
                    total += filled;
                    if (total > settings.Downloads.MaxBytes)
                    {
                        throw TooLarge();
                    }

                    _hasWritten = true;
                    await target.WriteAsync(block.AsMemory(0, filled), cancellationToken).ConfigureAwait(false);
                    idle.CancelAfter(settings.Downloads.IdleTimeout);
                    filled = await FromNetworkAsync(() => body.ReadAsync(block.AsMemory(0, BlockSize), linked).AsTask(), cancellationToken)
                        .ConfigureAwait(false);
                }

                return total < length
                    ? throw Broken(string.Create(CultureInfo.InvariantCulture, $"only {total} bytes arrived"), null)
                    : new(null, total, kind);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(block);
        }
    }

    // Only the network's errors are the download's; those of the disk are the caller's and stay as they are.
    private async Task<TResult> FromNetworkAsync<TResult>(Func<Task<TResult>> read, CancellationToken cancellationToken)
    {
        try
        {
            return await read().ConfigureAwait(false);
        }
        catch (HttpRequestException error) when (error.InnerException is DownloadException refused)
        {
            throw refused;
        }
        catch (HttpRequestException error)
        {
            throw Broken(error.Message, error);
        }
        catch (IOException error)
        {
            throw Broken(error.Message, error);
        }
        catch (OperationCanceledException error) when (!cancellationToken.IsCancellationRequested)
        {
            throw Broken(string.Create(CultureInfo.InvariantCulture, $"no data arrived for {settings.Downloads.IdleTimeout.TotalSeconds:0.###} seconds"),
                error);
        }
    }

    private DownloadException Broken(string problem, Exception? cause) => new($"{DownloadRules.Show(source)} could not be downloaded: {problem}", cause)
    {
        IsTransient = true,
        Outcome = ResendOutcome.NoAnswer,
    };

    private DownloadException TooLarge()
        => new(string.Create(CultureInfo.InvariantCulture,
            $"{DownloadRules.Show(source)} is larger than {settings.Downloads.MaxBytes} bytes, the limit of Downloads.MaxBytes."));
}
