namespace KreaGen.Corpus.Runs;

/// <summary>The first lines of what a worker wrote to standard error: an unhandled exception and where it was thrown.</summary>
internal sealed class LastWords
{
    private const int Max = 6;

    private readonly List<string> _lines = [];
    private readonly Lock _gate = new();

    public void Add(string? line)
    {
        lock (_gate)
        {
            if (line is { Length: > 0 } && _lines.Count < Max)
            {
                _lines.Add(line.Trim());
            }
        }
    }

    public override string ToString()
    {
        lock (_gate)
        {
            return string.Join(" ", _lines);
        }
    }
}
