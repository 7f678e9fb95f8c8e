using System.Net;
using Spectre.Console;

namespace KreaGen.Tool.Vendoring;

/// <summary>Fetches one page: over https only, up to a size, and not from a host that nobody named. It sends no credential and keeps no cookie.</summary>
internal sealed class PageFetcher(ToolConsole console, FetchLimits limits)
{
    /// <exception cref="ToolException">The page cannot be had within the limits.</exception>
    public async Task<FetchedPage> FetchAsync(string source, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(source, UriKind.Absolute, out Uri? address) || address.IsFile)
        {
            return await ReadFileAsync(source, cancellationToken).ConfigureAwait(false);
        }

        return await DownloadAsync(address, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Shows that something is being waited for; nothing can be asked meanwhile.</summary>
    private Task<T> WaitAsync<T>(Uri address, Func<Task<T>> work) => console.Error.Profile.Capabilities.Interactive
        ? console.Error.Status().StartAsync($"Fetching {Markup.Escape(address.ToString())}", _ => work())
        : work();

    private async Task<FetchedPage> ReadFileAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            using FileStream file = File.OpenRead(console.PathOf(path));
            return new(path, await ReadAsync(file, path, cancellationToken).ConfigureAwait(false), null);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"{path} cannot be read: {exception.Message}", exception);
        }
    }

    private async Task<FetchedPage> DownloadAsync(Uri start, CancellationToken cancellationToken)
    {
        using HttpClient client = new(console.Network()) { Timeout = FetchLimits.Timeout };
        client.DefaultRequestHeaders.UserAgent.ParseAdd("kreagen");
        Uri address = start;
        try
        {
            for (int redirects = 0; redirects <= FetchLimits.MaxRedirects; redirects++)
            {
                RequireHttps(address);
                Uri asked = address;
                using HttpResponseMessage answer =
                    await WaitAsync(asked, () => client.GetAsync(asked, HttpCompletionOption.ResponseHeadersRead, cancellationToken)).ConfigureAwait(false);
                if (answer.StatusCode is HttpStatusCode.Moved or HttpStatusCode.Found or HttpStatusCode.SeeOther or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect
                    && answer.Headers.Location is { } location)
                {
                    address = Redirected(address, new Uri(address, location));
                    continue;
                }

                if (answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Gone)
                {
                    throw new PageMissingException($"{address} answered {(int)answer.StatusCode} {answer.ReasonPhrase}.");
                }

                if (!answer.IsSuccessStatusCode)
                {
                    throw new ToolException($"{address} answered {(int)answer.StatusCode} {answer.ReasonPhrase}.");
                }

                if (answer.Content.Headers.ContentLength > limits.MaxBytes)
                {
                    throw TooLarge(address.ToString());
                }

                using Stream body = await answer.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
                byte[] content = await WaitAsync(asked, () => ReadAsync(body, asked.ToString(), cancellationToken)).ConfigureAwait(false);
                return new(start.ToString(), content, answer.Content.Headers.ContentType?.MediaType);
            }
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            throw new ToolException($"{address} cannot be fetched: {exception.Message}", exception);
        }
        catch (TaskCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw new ToolException($"{address} did not respond within {FetchLimits.Timeout.TotalSeconds} seconds.", exception);
        }

        throw new ToolException($"{start} redirects more than {FetchLimits.MaxRedirects} times.");
    }

    private Uri Redirected(Uri from, Uri to)
    {
        RequireHttps(to);
        bool isSame = string.Equals(from.Authority, to.Authority, StringComparison.OrdinalIgnoreCase);
        if (isSame || limits.AllowedHosts.Contains(to.Host, StringComparer.OrdinalIgnoreCase))
        {
            return to;
        }

        bool isAllowed = console.Error.Profile.Capabilities.Interactive
            && new ConfirmationPrompt(
                $"{Markup.Escape(from.Host)} redirects to [yellow]{Markup.Escape(to.Host)}[/]. Fetch {Markup.Escape(to.ToString())}?")
            { DefaultValue = false }.Show(console.Error);
        return isAllowed ? to : throw new ToolException($"{from} redirects to another host, {to.Host}. To allow it: --allow-host {to.Host}");
    }

    private static void RequireHttps(Uri address)
    {
        if (address.Scheme != Uri.UriSchemeHttps)
        {
            throw new ToolException($"{address} is not fetched: only https is allowed.");
        }
    }

    private async Task<byte[]> ReadAsync(Stream stream, string name, CancellationToken cancellationToken)
    {
        using MemoryStream content = new();
        byte[] buffer = new byte[81920];
        for (int read; (read = await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0;)
        {
            if (content.Length + read > limits.MaxBytes)
            {
                throw TooLarge(name);
            }

            await content.WriteAsync(buffer.AsMemory(0, read), cancellationToken).ConfigureAwait(false);
        }

        return content.ToArray();
    }

    private ToolException TooLarge(string name) => new($"{name} has more than {limits.MaxBytes} bytes. To raise the limit: --max-bytes");
}
