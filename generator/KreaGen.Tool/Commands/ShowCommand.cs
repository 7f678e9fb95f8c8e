using System.CommandLine;
using KreaGen.Generator.Baselines.Format;
using KreaGen.Tool.Loading;

namespace KreaGen.Tool.Commands;

/// <summary><c>kreagen show FILES</c>: the client's surface without a project.</summary>
internal sealed class ShowCommand : Command
{
    public ShowCommand(ToolConsole console)
        : base("show", "Prints the public API of the client, in the format of a baseline.")
    {
        Argument<string[]> files = new("files")
        {
            Description = "Documents, localized documents and overlays of one client, or folders that contain them.",
            Arity = ArgumentArity.OneOrMore
        };
        Add(files);
        ClientOptions client = new(this);
        SetAction((line, cancellationToken) =>
        {
            LoadedApiListing surface = new ApiListingLoader(console).Load(line.GetValue(files)!, client.Read(line), cancellationToken);
            console.Output.Lines(ApiListingWriter.Write(surface.ApiListing).TrimEnd('\n'));
            return Task.FromResult((int)ExitCode.Fine);
        });
    }
}
