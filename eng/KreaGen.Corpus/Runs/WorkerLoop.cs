namespace KreaGen.Corpus.Runs;

/// <summary>The inside of a worker process: a document's name in, stages and a row out, until the input ends.</summary>
internal static class WorkerLoop
{
    public static int Run(Trial trial, TextReader input, TextWriter output)
    {
        while (input.ReadLine() is { } document)
        {
            Write(Message.Of(trial.Run(document, stage => Write(Message.Of(stage)))));
        }

        return 0;

        void Write(string line)
        {
            output.WriteLine(line);
            output.Flush();
        }
    }
}
