namespace KreaGen.Corpus.Reports;

/// <summary>The table while it is written: rows as they come, so that an interrupted run leaves them; in order at the end.</summary>
internal sealed class Table : IDisposable
{
    private readonly string? _path;
    private StreamWriter? _file;

    private Table(string? path)
    {
        _path = path;
        _file = path is null ? null : Create(path);
    }

    public static Table Open(FileInfo? file) => new(file?.FullName);

    public void Append(Row row)
    {
        _file?.WriteLine(row.Line);
        _file?.Flush();
    }

    /// <summary>Writes the whole table anew, the rows as given and the summary last.</summary>
    public void Finish(IReadOnlyList<Row> rows, Summary summary)
    {
        Dispose();
        if (_path is null)
        {
            Write(Console.Out, rows, summary);
            return;
        }

        using (var file = new StreamWriter(_path) { NewLine = "\n" })
        {
            Write(file, rows, summary);
        }

        summary.Lines.ToList().ForEach(Console.WriteLine);
    }

    public void Dispose()
    {
        _file?.Dispose();
        _file = null;
    }

    private static StreamWriter Create(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var file = new StreamWriter(path) { NewLine = "\n" };
        file.WriteLine(Row.Header);
        return file;
    }

    private static void Write(TextWriter writer, IReadOnlyList<Row> rows, Summary summary)
    {
        writer.WriteLine(Row.Header);
        foreach (string line in rows.Select(static row => row.Line).Concat(summary.Lines))
        {
            writer.WriteLine(line);
        }
    }
}
