namespace KreaGen.Batches;

/// <summary>What a journal says about one request: the sum of its lines.</summary>
internal sealed class ItemHistory
{
    private readonly SortedDictionary<int, (string File, string Hash)> _placed = [];

    /// <summary>The last event that changed what is to be done; <see langword="null"/> when the request was never sent, or only rejected.</summary>
    public string? Last { get; private set; }

    /// <summary>The id of the job, from the response or chosen by the client.</summary>
    public string? Job { get; private set; }

    /// <summary>The JSON of the request as it was submitted last.</summary>
    public string? Request { get; private set; }

    public string? Code { get; private set; }

    public string? Message { get; private set; }

    /// <summary>Results that were complete, by number: in their places, unless the process ended just then.</summary>
    public IReadOnlyDictionary<int, (string File, string Hash)> Placed => _placed;

    public IReadOnlyList<string> Files => [.. _placed.Values.Select(static placed => placed.File)];

    public void Add(JournalLine line)
    {
        switch (line.Event)
        {
            case JournalEvent.Submitting:
                Last = line.Event;
                Job = line.Job;
                Request = line.Request;
                Code = Message = null;
                _placed.Clear();
                break;
            case JournalEvent.Refused:
                Last = Job = Request = null;
                break;
            case JournalEvent.Placing when line is { Result: { } result, File: { } file, Hash: { } hash }:
                _placed[result] = (file, hash);
                break;
            default:
                Last = line.Event;
                Job = line.Job ?? Job;
                Code = line.Code;
                Message = line.Message;
                break;
        }
    }
}
