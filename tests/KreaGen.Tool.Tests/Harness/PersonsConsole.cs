using Spectre.Console;
using Spectre.Console.Rendering;

namespace KreaGen.Tool.Tests.Harness;

/// <summary>A console that a person looks at and types on, without colours, so that a test can read it.</summary>
internal sealed class PersonsConsole(TextWriter writer, string keys) : IAnsiConsole
{
    private readonly IAnsiConsole _console = AnsiConsole.Create(new AnsiConsoleSettings
    {
        Out = new AnsiConsoleOutput(writer),
        Ansi = AnsiSupport.No,
        ColorSystem = ColorSystemSupport.NoColors,
        Interactive = InteractionSupport.Yes,
    });

    public Profile Profile => _console.Profile;

    public IAnsiConsoleCursor Cursor => _console.Cursor;

    public IAnsiConsoleInput Input { get; } = new ScriptedKeys(keys);

    public IExclusivityMode ExclusivityMode => _console.ExclusivityMode;

    public RenderPipeline Pipeline => _console.Pipeline;

    public void Clear(bool home) => _console.Clear(home);

    public void Write(IRenderable renderable) => _console.Write(renderable);
}
