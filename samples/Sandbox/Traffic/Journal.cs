using KreaGen.Samples.Sandbox.Faults;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace KreaGen.Samples.Sandbox.Traffic;

/// <summary>Counts what arrives, before anything can go wrong with it.</summary>
internal sealed class Journal(TimeProvider clock)
{
    private const int Kept = 2000;
    private readonly Lock _gate = new();
    private readonly Queue<RecordedRequest> _requests = [];
    private readonly Dictionary<SandboxEndpoint, int> _received = [];
    private readonly Dictionary<string, int> _polls = new(StringComparer.Ordinal);
    private int _pictureRequestsWithCredentials;

    public IReadOnlyList<RecordedRequest> Requests
    {
        get
        {
            lock (_gate)
            {
                return [.. _requests];
            }
        }
    }

    public IReadOnlyDictionary<string, int> Polls
    {
        get
        {
            lock (_gate)
            {
                return new Dictionary<string, int>(_polls, StringComparer.Ordinal);
            }
        }
    }

    public int PictureRequestsWithCredentials
    {
        get
        {
            lock (_gate)
            {
                return _pictureRequestsWithCredentials;
            }
        }
    }

    public int Received(SandboxEndpoint endpoint)
    {
        lock (_gate)
        {
            return _received.GetValueOrDefault(endpoint);
        }
    }

    /// <returns>The new request id.</returns>
    public string Record(HttpRequest request, SandboxEndpoint? endpoint)
    {
        string requestId = $"req-{Guid.NewGuid():n}";
        Dictionary<string, string> headers =
            request.Headers.ToDictionary(h => h.Key, h => h.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        lock (_gate)
        {
            _requests.Enqueue(new RecordedRequest(
                requestId, clock.GetUtcNow(), request.Method, request.GetEncodedPathAndQuery(), headers));
            if (_requests.Count > Kept)
            {
                _requests.Dequeue();
            }

            if (endpoint is { } known)
            {
                _received[known] = _received.GetValueOrDefault(known) + 1;
            }

            if (endpoint == SandboxEndpoint.Picture && CarriesCredentials(request))
            {
                _pictureRequestsWithCredentials++;
            }

            if (endpoint == SandboxEndpoint.Poll && request.RouteValues["task_id"] is string id)
            {
                _polls[id] = _polls.GetValueOrDefault(id) + 1;
            }
        }

        return requestId;
    }

    /// <summary>Counts a request whose endpoint shows in its body only.</summary>
    public void Count(SandboxEndpoint endpoint)
    {
        lock (_gate)
        {
            _received[endpoint] = _received.GetValueOrDefault(endpoint) + 1;
        }
    }

    /// <summary>Whether a request carries what only the API may see.</summary>
    public static bool CarriesCredentials(HttpRequest request) =>
        request.Headers.Authorization.Count > 0 || request.Headers.Cookie.Count > 0 || request.Headers.ContainsKey("X-Api-Key");
}
