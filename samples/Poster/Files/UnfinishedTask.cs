using System.Text.Json;

namespace KreaGen.Samples.Poster.Files;

/// <summary>
/// A note beside the picture about a task that may be paid for and is not saved yet. It is written before the submit,
/// completed with the id, and removed when the picture is there: a crash at any moment leaves it behind. It holds no key.
/// </summary>
/// <param name="Endpoint">The service that was asked.</param>
/// <param name="Prompt">What was to be drawn.</param>
/// <param name="SubmittedAt">When.</param>
internal sealed record UnfinishedTask(Uri Endpoint, string Prompt, DateTimeOffset SubmittedAt)
{
    /// <summary>The task; <see langword="null"/> as long as the service has not said it.</summary>
    public string? Id { get; init; }

    public int? Seed { get; init; }

    public static string PathOf(string picture) => picture + ".task.json";

    /// <summary>The note beside a picture; <see langword="null"/> when there is none that can be read.</summary>
    public static UnfinishedTask? Read(string picture)
    {
        try
        {
            string path = PathOf(picture);
            return File.Exists(path) ? JsonSerializer.Deserialize(File.ReadAllText(path), FileJson.Default.UnfinishedTask) : null;
        }
        catch (JsonException)
        {
            // Cut off while it was written: nothing can be learned from it.
            return null;
        }
    }

    public void Write(string picture) =>
        File.WriteAllText(PathOf(picture), JsonSerializer.Serialize(this, FileJson.Default.UnfinishedTask));

    public static void Remove(string picture) => File.Delete(PathOf(picture));
}
