using System.CommandLine;
using KreaGen.Tool.Commands;
using Spectre.Console;

namespace KreaGen.Tool;

/// <summary>From the command line to the exit code.</summary>
internal sealed class KreagenProgram(ToolConsole console)
{
    public async Task<ExitCode> RunAsync(IReadOnlyList<string> arguments, CancellationToken cancellationToken = default)
    {
        RootCommand root = new("Vendors, checks, compares and shows OpenAPI documents as the KreaGen generator reads them.")
        {
            new VendorCommand(console),
            new DiffCommand(console),
            new LintCommand(console),
            new ShowCommand(console),
            new BundleCommand(console),
        };
        ParseResult line = root.Parse(arguments);
        InvocationConfiguration configuration = new()
        {
            Output = console.Output.Profile.Out.Writer,
            Error = console.Error.Profile.Out.Writer,
            EnableDefaultExceptionHandler = false,
        };
        try
        {
            int code = await line.InvokeAsync(configuration, cancellationToken).ConfigureAwait(false);
            return line.Errors.Count > 0 ? ExitCode.Failed : (ExitCode)code;
        }
        catch (ToolException exception)
        {
            console.Error.Line(exception.Message, Color.Red);
            return ExitCode.Failed;
        }
        catch (OperationCanceledException)
        {
            console.Error.Line("Stopped.", Color.Red);
            return ExitCode.Failed;
        }
    }
}
