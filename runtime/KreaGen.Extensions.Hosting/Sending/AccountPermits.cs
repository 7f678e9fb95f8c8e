using System.Threading.RateLimiting;
using KreaGen.Errors;
using KreaGen.Extensions.Hosting.Accounts;

namespace KreaGen.Extensions.Hosting.Sending;

/// <summary>Keeps an account within its limits. A request first gets a place among those under way, then the leave to be sent now.</summary>
internal sealed class AccountPermits : IDisposable
{
    private const int SegmentsPerWindow = 10;

    private readonly ConcurrencyLimiter? _places;
    private readonly SlidingWindowRateLimiter? _rate;

    public AccountPermits(AccountRateLimits limits)
    {
        if (limits.Concurrency is { } places)
        {
            _places = new(new() { PermitLimit = places, QueueLimit = limits.Queue, QueueProcessingOrder = QueueProcessingOrder.OldestFirst });
        }

        if (limits.Requests is { } requests)
        {
            _rate = new(new()
            {
                PermitLimit = requests,
                Window = limits.Window,
                SegmentsPerWindow = SegmentsPerWindow,
                QueueLimit = limits.Queue,
                QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
            });
        }
    }

    public bool HasConstraints => _places is not null || _rate is not null;

    /// <exception cref="ApiException">Too many wait already.</exception>
    public async ValueTask<IDisposable> AcquireAsync(string operationId, CancellationToken cancellationToken)
    {
        RateLimitLease? place = _places is null ? null : await TakeAsync(_places, operationId, cancellationToken).ConfigureAwait(false);
        bool sent = false;
        try
        {
            RateLimitLease? leave = _rate is null ? null : await TakeAsync(_rate, operationId, cancellationToken).ConfigureAwait(false);
            sent = true;
            return new Permit(place, leave);
        }
        finally
        {
            if (!sent)
            {
                place?.Dispose();
            }
        }
    }

    public void Dispose()
    {
        _places?.Dispose();
        _rate?.Dispose();
    }

    private static async ValueTask<RateLimitLease> TakeAsync(RateLimiter limiter, string operationId, CancellationToken cancellationToken)
    {
        RateLimitLease lease = await limiter.AcquireAsync(1, cancellationToken).ConfigureAwait(false);
        if (lease.IsAcquired)
        {
            return lease;
        }

        lease.Dispose();
        throw new ApiException($"{operationId} was not sent: the queue of the account's rate limit is full.") { OperationId = operationId, IsTransient = true };
    }
}
