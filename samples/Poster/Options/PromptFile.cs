namespace KreaGen.Samples.Poster.Options;

/// <summary>Reads a file with one prompt per line.</summary>
internal static class PromptFile
{
    private const int MaxPrompts = 100;

    public static (IReadOnlyList<string> Prompts, string? Problem) Read(string path, TextReader input)
    {
        try
        {
            string text = path == "-" ? input.ReadToEnd() : File.ReadAllText(path);
            string[] prompts =
            [
                .. text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                    .Where(static prompt => !prompt.StartsWith('#')),
            ];
            return prompts.Length switch
            {
                0 => ([], $"{path} holds no prompt: write one per line."),
                > MaxPrompts => ([], $"{path} holds {prompts.Length} prompts; at most {MaxPrompts} are taken, since each costs credits."),
                _ => (prompts, null),
            };
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return ([], $"The prompts cannot be read: {unreadable.Message}");
        }
    }
}
