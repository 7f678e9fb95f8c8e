using System.Security.Cryptography;
using System.Text;
using KreaGen.Json;

namespace KreaGen.Batches;

/// <summary>The requests of a batch with their ids in the journal, and what earlier runs have left of them.</summary>
internal static class BatchPlan
{
    private const int IdBytes = 12;

    /// <summary>The items; an item that was submitted has the request that was.</summary>
    /// <exception cref="ArgumentException">A request is missing, or two results would be saved in the same file.</exception>
    public static IReadOnlyList<(BatchItem<TRequest> Item, ItemHistory History)> Make<TRequest, TState>(
        IEnumerable<TRequest> requests, BatchDefinition<TRequest, TState> definition, BatchOptions<TRequest, TState> options, IReadOnlyDictionary<string,
            ItemHistory> journal)
        where TRequest : IJsonModel<TRequest>
    {
        Func<TRequest, string> key = options.Key ?? definition.Key ?? (static request => ApiJson.SerializeToString(request));
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var items = new List<(BatchItem<TRequest>, ItemHistory)>();
        foreach (TRequest request in requests)
        {
            if (request is null)
            {
                throw new ArgumentException($"Request {items.Count} is null.", nameof(requests));
            }

            // Places among the requests change when one is added; what a request asks for does not.
            string hash = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(key(request))).AsSpan(0, IdBytes)).ToLowerInvariant();
            int times = seen[hash] = seen.GetValueOrDefault(hash) + 1;
            string id = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{hash}-{times}");
            ItemHistory history = journal.GetValueOrDefault(id) ?? new();
            items.Add((new(items.Count, id, history.Request is { } submitted ? ApiJson.Deserialize<TRequest>(submitted) : request), history));
        }

        CheckFiles(items, options);
        return items;
    }

    private static void CheckFiles<TRequest, TState>(List<(BatchItem<TRequest> Item, ItemHistory History)> items, BatchOptions<TRequest, TState> options)
    {
        if (options.File is null)
        {
            return;
        }

        var files = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach ((BatchItem<TRequest> item, _) in items)
        {
            string file = Path.GetFullPath(options.File(item, 0));
            if (!files.TryAdd(file, item.Index))
            {
                throw new ArgumentException($"Requests {files[file]} and {item.Index} would both be saved as {file}. Nothing was sent.", nameof(options));
            }
        }
    }
}
