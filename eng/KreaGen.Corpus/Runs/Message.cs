using KreaGen.Corpus.Reports;

namespace KreaGen.Corpus.Runs;

/// <summary>A line from a worker: the stage it begins, or a document's row.</summary>
internal sealed record Message(Stage? Stage, Row? Row)
{
    private const string StageMark = "stage\t";
    private const string RowMark = "row\t";

    public static string Of(Stage stage) => StageMark + stage;

    public static string Of(Row row) => RowMark + row.Line;

    /// <summary>What a line says; nothing when the worker's output has ended.</summary>
    public static Message? Parse(string? line) => line switch
    {
        null => null,
        _ when line.StartsWith(StageMark, StringComparison.Ordinal) => new(Enum.Parse<Stage>(line[StageMark.Length..]), null),
        _ when line.StartsWith(RowMark, StringComparison.Ordinal) => new(null, Row.Parse(line[RowMark.Length..])),
        _ => throw new FormatException("A worker wrote: " + line),
    };
}
