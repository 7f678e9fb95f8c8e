using System.ComponentModel;
using System.Runtime.CompilerServices;
using KreaGen.Errors;
using KreaGen.Http;
using KreaGen.Pages;

namespace KreaGen.Generated;

/// <summary>Goes from page to page. Every way ends: positions that come back, responses that repeat and empty pages stop it. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class PageReader
{
    /// <summary>Goes through pages that name the cursor of the next.</summary>
    /// <typeparam name="TPage">The type of a page.</typeparam>
    /// <typeparam name="TItem">The type of an item.</typeparam>
    /// <param name="pipeline">What sends the requests.</param>
    /// <param name="definition">What the document says about the pages.</param>
    /// <param name="request">Makes the request for a page, by its cursor; <see langword="null"/> for the first.</param>
    /// <param name="cancellationToken">Ends the enumeration.</param>
    /// <returns>The items of all pages.</returns>
    public static async IAsyncEnumerable<TItem> ByCursorAsync<TPage, TItem>(
        ApiPipeline pipeline, PageDefinition<TPage, TItem> definition, Func<string?, ApiRequest<TPage>> request,
            [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(pipeline);
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentNullException.ThrowIfNull(request);
        var progress = new PageProgress();
        string? cursor = null;
        do
        {
            TPage page = (await pipeline.SendAsync(request(cursor), SendPlan<TPage>.Ordinary, cancellationToken).ConfigureAwait(false)).Value;
            IReadOnlyList<TItem> items = definition.Items(page) ?? [];
            foreach (TItem item in items)
            {
                yield return item;
            }

            if (progress.IsLast(definition, page, items.Count))
            {
                yield break;
            }

            cursor = definition.Next is { } next ? next(page) : items.Count == 0 ? null : definition.Last?.Invoke(items[^1]);
        }
        while (progress.IsNew(cursor));
    }

    /// <summary>Goes through pages that are asked for by offset or by number, until one is empty.</summary>
    /// <typeparam name="TPage">The type of a page.</typeparam>
    /// <typeparam name="TItem">The type of an item.</typeparam>
    /// <param name="pipeline">What sends the requests.</param>
    /// <param name="definition">What the document says about the pages.</param>
    /// <param name="request">Makes the request for a page, by its position.</param>
    /// <param name="first">The position of the first page.</param>
    /// <param name="isOffset">Whether positions count items rather than pages.</param>
    /// <param name="cancellationToken">Ends the enumeration.</param>
    /// <returns>The items of all pages.</returns>
    public static async IAsyncEnumerable<TItem> ByNumberAsync<TPage, TItem>(
        ApiPipeline pipeline, PageDefinition<TPage, TItem> definition, Func<long, ApiRequest<TPage>> request, long first, bool isOffset,
            [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(pipeline);
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentNullException.ThrowIfNull(request);
        var progress = new PageProgress();
        long number = first;
        while (true)
        {
            ApiResponse<TPage> response = await pipeline.SendAsync(request(number), SendPlan<TPage>.Compared, cancellationToken).ConfigureAwait(false);
            IReadOnlyList<TItem> items = definition.Items(response.Value) ?? [];
            if (items.Count == 0 || progress.IsRepeated(response.BodyHash))
            {
                yield break;
            }

            foreach (TItem item in items)
            {
                yield return item;
            }

            // The total counts from the beginning, an enumeration perhaps from the middle: it then ends with an empty page.
            number = checked(number + (isOffset ? items.Count : 1));
            if (progress.IsLast(definition, response.Value, items.Count)
                || (isOffset && definition.Total?.Invoke(response.Value) is { } total && number >= total))
            {
                yield break;
            }
        }
    }

    /// <summary>Goes through pages that name the address of the next. An address on another server is an error: credentials go nowhere else.</summary>
    /// <typeparam name="TPage">The type of a page.</typeparam>
    /// <typeparam name="TItem">The type of an item.</typeparam>
    /// <param name="pipeline">What sends the requests.</param>
    /// <param name="definition">What the document says about the pages.</param>
    /// <param name="first">The request for the first page.</param>
    /// <param name="cancellationToken">Ends the enumeration.</param>
    /// <returns>The items of all pages.</returns>
    public static async IAsyncEnumerable<TItem> ByAddressAsync<TPage, TItem>(
        ApiPipeline pipeline, PageDefinition<TPage, TItem> definition, ApiRequest<TPage> first, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(pipeline);
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentNullException.ThrowIfNull(first);
        var progress = new PageProgress();
        ApiRequest<TPage>? request = first;
        while (request is not null)
        {
            ApiResponse<TPage> response = await pipeline.SendAsync(request, SendPlan<TPage>.Ordinary, cancellationToken).ConfigureAwait(false);
            IReadOnlyList<TItem> items = definition.Items(response.Value) ?? [];
            foreach (TItem item in items)
            {
                yield return item;
            }

            string? next = definition.Link is { } relation ? LinkHeader.Find(response.Headers, relation) : definition.Next?.Invoke(response.Value);
            request = !progress.IsLast(definition, response.Value, items.Count) && progress.IsNew(next)
                ? first.At(Follow(first.Operation.Id, response.Address, next!)) : null;
        }
    }

    /// <summary>The address of the next page, on the server that the page before came from: credentials go nowhere else.</summary>
    /// <exception cref="ApiException">The address is none, or on another server.</exception>
    private static Uri Follow(string operationId, Uri from, string next)
    {
        if (!Uri.TryCreate(from, next, out Uri? to))
        {
            throw new ApiException($"{operationId}: the URL of the next page is not valid.") { OperationId = operationId };
        }

        // A service behind a proxy that ends TLS may write http where it is called by https.
        if (from.Scheme == Uri.UriSchemeHttps && to.Scheme == Uri.UriSchemeHttp && to.IsDefaultPort && from.IsDefaultPort)
        {
            to = new UriBuilder(to) { Scheme = Uri.UriSchemeHttps, Port = -1 }.Uri;
        }

        bool isSame = Uri.Compare(from, to, UriComponents.SchemeAndServer | UriComponents.UserInfo, UriFormat.SafeUnescaped,
            StringComparison.OrdinalIgnoreCase) == 0;
        return isSame ? to : throw new ApiException(
            $"{operationId}: the next page is on {to.Host}, not on {from.Host}. The page was not requested, because the request would send the credentials to that host.")
        { OperationId = operationId };
    }
}
