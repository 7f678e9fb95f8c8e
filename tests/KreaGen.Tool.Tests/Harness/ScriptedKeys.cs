using Spectre.Console;

namespace KreaGen.Tool.Tests.Harness;

/// <summary>A keyboard on which a test has typed already.</summary>
internal sealed class ScriptedKeys(string keys) : IAnsiConsoleInput
{
    private readonly Queue<char> _keys = new(keys);

    public bool IsKeyAvailable() => _keys.Count > 0;

    public ConsoleKeyInfo? ReadKey(bool intercept)
    {
        char key = _keys.Count > 0 ? _keys.Dequeue() : throw new InvalidOperationException("The tool waits for a key that nobody presses.");
        return new(key, key == '\n' ? ConsoleKey.Enter : Enum.Parse<ConsoleKey>(key.ToString(), ignoreCase: true), shift: false, alt: false, control: false);
    }

    public Task<ConsoleKeyInfo?> ReadKeyAsync(bool intercept, CancellationToken cancellationToken) => Task.FromResult(ReadKey(intercept));
}
