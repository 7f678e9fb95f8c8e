using System.CommandLine;
using KreaGen.Samples.Poster.Files;
using KreaGen.Samples.Poster.Options;
using KreaGen.Samples.Poster.Orders;
using KreaGen.Samples.Poster.Runs;
using KreaGen.Samples.Poster.Services;
using KreaGen.Samples.Poster.Views;

namespace KreaGen.Samples.Poster;

/// <summary>From the command line to the exit code.</summary>
internal static class PosterProgram
{
    public static async Task<ExitCode> RunAsync(IReadOnlyList<string> arguments, PosterConsole console, Interruption interruption)
    {
        PosterCommand command = new();
        ParseResult line = command.Parse(arguments);
        if (line.Errors.Count == 0 && line.Action is not null)
        {
            // Help or version: all that the parser does on its own.
            return (ExitCode)await line.InvokeAsync(new InvocationConfiguration { Output = console.Output, Error = console.Error });
        }

        IPosterView view = ViewOf(line.GetValue(command.Json), line.GetValue(command.Verbose), console);
        (PosterOptions? options, IReadOnlyList<string> problems) = new OptionsReader(command, line, console.Input).Read();
        if (options is null)
        {
            view.Refused(problems, ExitCode.BadInput);
            return ExitCode.BadInput;
        }

        if (ImageService.Problem(options, console) is { } missing)
        {
            ExitCode code = options.Endpoint is null ? ExitCode.BadInput : ExitCode.Refused;
            view.Refused([missing], code);
            return code;
        }

        IReadOnlyList<PosterOrder> orders = OrderBook.Of(options);
        problems = OutputCheck.Problems(orders, options.Force);
        if (problems.Count > 0)
        {
            view.Refused(problems, ExitCode.BadInput);
            return ExitCode.BadInput;
        }

        return await RunAsync(options, orders, view, console, interruption);
    }

    private static async Task<ExitCode> RunAsync(
        PosterOptions options, IReadOnlyList<PosterOrder> orders, IPosterView view, PosterConsole console, Interruption interruption)
    {
        await using ImageService service = await ImageService.OpenAsync(options, console, CancellationToken.None);
        view.Opened(service.Provider, service.Endpoint, service.BuiltIn);
        PosterFailure? failure = null;
        await view.ShowAsync(orders, async () => failure = (options.Provider, options.Series) switch
        {
            (Provider.Runware, _) => await new RunwareRun(service, view, interruption, options).RunAsync(orders),
            (_, true) => await new PosterSeries(service, view, interruption, options).RunAsync(orders),
            _ => await new PosterRun(service, view, interruption, options.Force).RunAsync(orders[0]),
        });
        return failure?.ExitCode ?? ExitCode.Done;
    }

    private static IPosterView ViewOf(bool json, bool verbose, PosterConsole console) => (json, console.Live) switch
    {
        (true, _) => new JsonView(console, verbose),
        (_, true) => new LiveView(console, verbose),
        _ => new PlainView(console, verbose),
    };
}
