using System.ComponentModel;
using System.Diagnostics;
using KreaGen.Credentials;
using KreaGen.Errors;
using KreaGen.Http;

namespace KreaGen.Generated;

/// <summary>An operation as described by the document.</summary>
/// <typeparam name="T">The type of the success response.</typeparam>
/// <param name="id">The operation's id.</param>
/// <param name="method">The HTTP method.</param>
/// <param name="pathTemplate">The path with its parameters in braces.</param>
[DebuggerDisplay("{ToString(),nq}")]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiOperation<T>(string id, HttpMethod method, string pathTemplate)
{
    private string? _accept;

    /// <summary>The operation's id.</summary>
    public string Id { get; } = id;

    /// <summary>The HTTP method.</summary>
    public HttpMethod Method { get; } = method;

    /// <summary>The path with its parameters in braces.</summary>
    public string PathTemplate { get; } = pathTemplate;

    /// <summary>
    /// The security alternatives, each a set of schemes that are required together; empty if none is required. The first one whose
    /// credentials are all provided is used; an empty alternative makes credentials optional.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<RequiredScheme>> Security { get; init; } = [];

    /// <summary>
    /// The server of this operation, which replaces the client's endpoint, absolute or relative to it;
    /// <see langword="null"/> for the client's endpoint.
    /// </summary>
    public Uri? Server { get; init; }

    /// <summary>The success responses.</summary>
    public required IReadOnlyList<ResponseReader<T>> Responses { get; init; }

    /// <summary>The error responses; the first one that matches a status is used, narrower ranges first.</summary>
    public IReadOnlyList<ErrorReader> Errors { get; init; } = [];

    /// <summary>
    /// Whether the operation only asks: carrying the request out changes nothing. By default, GET, HEAD, OPTIONS, TRACE and QUERY do.
    /// </summary>
    public bool IsSafe { get; init; } = method == HttpMethod.Get || method == HttpMethod.Head
        || method == HttpMethod.Options || method == HttpMethod.Trace || method.Method == "QUERY";

    /// <summary>Whether the operation starts a job that is paid for; <see langword="false"/> by default.</summary>
    public bool StartsJob { get; init; }

    /// <summary>The operation as text.</summary>
    /// <returns>The id, method and path.</returns>
    public override string ToString() => $"{Id}: {Method} {PathTemplate}";

    /// <summary>
    /// What <c>Accept</c> says: everything that a call can read, then what only errors are written in, so that a server which looks
    /// at the header can still say what is wrong.
    /// </summary>
    internal string Accept => _accept ??= Describe();

    /// <summary>The response for a status; one that the document does not know is read like its first neighbour.</summary>
    internal ResponseReader<T> ResponseFor(int status)
    {
        ResponseReader<T>? best = null;
        foreach (ResponseReader<T> answer in Responses)
        {
            if (answer.Statuses.Contains(status) && (best is null || Width(answer.Statuses) < Width(best.Statuses)))
            {
                best = answer;
            }
        }

        return best ?? Responses[0];
    }

    /// <summary>Whether a success response is described for a status.</summary>
    internal bool Describes(int status)
    {
        foreach (ResponseReader<T> answer in Responses)
        {
            if (answer.Statuses.Contains(status))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The error for a status: of those that are described equally narrowly, the one of the same media type, else the first.</summary>
    internal ErrorReader? ErrorFor(int status, string? mediaType)
    {
        ErrorReader? best = null;
        (int Width, int Difference) least = (int.MaxValue, 0);
        foreach (ErrorReader answer in Errors)
        {
            foreach (StatusRange statuses in answer.Statuses)
            {
                (int, int) distance = (Width(statuses), MediaTypes.Difference(answer.MediaType, mediaType));
                if (statuses.Contains(status) && distance.CompareTo(least) < 0)
                {
                    (best, least) = (answer, distance);
                }
            }
        }

        return best;
    }

    private string Describe()
    {
        List<string> wanted = [.. Responses.SelectMany(static answer => answer.MediaTypes).Distinct(StringComparer.OrdinalIgnoreCase)];
        string rank = wanted.Count > 0 ? ";q=0.5" : "";
        IEnumerable<string> ofErrors = Errors.Select(static error => error.MediaType).OfType<string>()
            .Where(mediaType => !wanted.Exists(known => MediaTypes.IsJson(MediaTypes.Bare(known)) && mediaType == MediaTypes.Json))
            .Except(wanted, StringComparer.OrdinalIgnoreCase)
            .Select(mediaType => mediaType + rank);
        return string.Join(", ", wanted.Concat(ofErrors.ToList()));
    }

    private static int Width(StatusRange range) => range.Last - range.First;
}
