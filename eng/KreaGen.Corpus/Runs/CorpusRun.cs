using System.Collections.Concurrent;
using KreaGen.Corpus.Options;
using KreaGen.Corpus.Reports;

namespace KreaGen.Corpus.Runs;

/// <summary>Hands the documents to worker processes and collects the rows. Whatever happens to a worker is a row too.</summary>
internal sealed class CorpusRun(CorpusOptions options)
{
    private readonly ConcurrentQueue<string> _waiting = [];
    private readonly List<Row> _rows = [];
    private readonly Lock _gate = new();

    /// <summary>Runs and reports.</summary>
    /// <returns>0 when every document met the bar, otherwise 1.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<string> documents = DocumentList.Read(options);
        documents.ToList().ForEach(_waiting.Enqueue);
        using Table table = Table.Open(options.Out);
        long start = TimeProvider.System.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, options.Jobs).Select(_ => WorkAsync(table, documents.Count, cancellationToken)));

        IReadOnlyList<Row> rows = [.. _rows.OrderBy(static row => row.File, StringComparer.Ordinal)];
        Summary summary = Summary.Of(rows, Judgement.Read(options.Folder), Explanations.Read(), TimeProvider.System.GetElapsedTime(start));
        table.Finish(rows, summary);
        return summary.Passes ? 0 : 1;
    }

    private async Task WorkAsync(Table table, int count, CancellationToken cancellationToken)
    {
        Worker? worker = null;
        try
        {
            while (_waiting.TryDequeue(out string? document))
            {
                worker ??= Worker.Start(options);
                Row row = await worker.RunAsync(document, cancellationToken);
                Keep(row, table, count);
                if (worker.IsOver)
                {
                    worker.Dispose();
                    worker = null;
                }
            }
        }
        finally
        {
            worker?.Dispose();
        }
    }

    private void Keep(Row row, Table table, int count)
    {
        lock (_gate)
        {
            _rows.Add(row);
            table.Append(row);
            Console.Error.WriteLine(
                $"{_rows.Count}/{count} {row.File}: {row.Generated}, {row.Errors} errors, {row.Warnings} warnings, {row.ExamplesBad} bad examples {row.FirstError}");
        }
    }
}
