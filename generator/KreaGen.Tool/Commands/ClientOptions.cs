using System.CommandLine;
using KreaGen.Generator.Collections;
using KreaGen.Generator.Sources;

namespace KreaGen.Tool.Commands;

/// <summary>The options that say what an item's metadata says in a project.</summary>
internal sealed class ClientOptions
{
    private static readonly char[] Separators = [';', ','];

    private readonly Option<string> _name =
        new("--name") { Description = "The client's class name.", DefaultValueFactory = static _ => ClientSettings.Default.Name };
    private readonly Option<string> _namespace =
        new("--namespace") { Description = "The client's namespace.", DefaultValueFactory = static _ => ClientSettings.Default.Namespace };
    private readonly Option<string?> _operations =
        new("--operations") { Description = "Path globs and operation ids to include, separated by ; or ,. A leading ! excludes." };
    private readonly Option<string> _groups =
        new("--groups") { Description = "none, tag or path.", DefaultValueFactory = static _ => ClientSettings.Default.Groups };

    public ClientOptions(Command command)
    {
        command.Add(_name);
        command.Add(_namespace);
        command.Add(_operations);
        command.Add(_groups);
    }

    public ClientSettings Read(ParseResult line) => ClientSettings.Default with
    {
        Name = line.GetValue(_name)!,
        Namespace = line.GetValue(_namespace)!,
        Operations = (line.GetValue(_operations) ?? "").Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .ToEquatableArray(),
        Groups = line.GetValue(_groups)!,
    };
}
