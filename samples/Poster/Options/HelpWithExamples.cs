using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace KreaGen.Samples.Poster.Options;

/// <summary>The usual help, then examples, the service that is used, and the exit codes.</summary>
internal sealed class HelpWithExamples(HelpAction usual) : SynchronousCommandLineAction
{
    private const string Rest = """
        Examples:
          dotnet run --project samples/Poster
          dotnet run --project samples/Poster -- "A cinematic product poster, silver headphones" --size 16:9 --quality 2K --seed 7
          dotnet run --project samples/Poster -- --provider runware "A lighthouse of folded paper" --results 4 --size 21:9
          dotnet run --project samples/Poster -- --prompts prompts.txt --parallel 3 --out series.png
          dotnet run --project samples/Poster -- --json "A red kite" | jq -r 'select(.event == "saved").file'

        The service:
          With EVOLINK_API_KEY in the environment: EvoLink, which charges 0.45 credits (1K) or 1.8 credits (2K) a picture.
          With --provider runware and RUNWARE_API_KEY: Runware, which charges in US dollars.
          Without a key: a sandbox inside this program. It costs nothing, paints on its own, and ends with the program.

        Stopping and resuming:
          The task id is printed as soon as it is known. Ctrl-C leaves it, with the command that finishes the task.
          A sandbox that runs on its own shows it without a key:
            dotnet run --project samples/Sandbox -- --task-seconds 60
            dotnet run --project samples/Poster -- --endpoint http://127.0.0.1:5080            (Ctrl-C)
            dotnet run --project samples/Poster -- --endpoint http://127.0.0.1:5080 --resume task-unified-…
          --prompts writes a journal beside the pictures, poster.png.journal.jsonl: the same command goes on where it was, however it
          ended, and nothing is paid twice. Remove the journal to make all pictures anew.

        Exit codes:
          0  every picture is saved              5  not finished in time: --resume
          1  a defect of this program            6  nobody knows whether the task was taken; it may have been charged
          2  wrong input, nothing was sent       7  the picture is made, but not saved: --resume
          3  refused: key, credits, rate         8  the service cannot be reached, nothing was charged
          4  the service failed at the task    130  stopped by Ctrl-C
          With several prompts: the code of the first one that is not saved.

        """;

    public override int Invoke(ParseResult parseResult)
    {
        int result = usual.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output.WriteLine(Rest);
        return result;
    }
}
