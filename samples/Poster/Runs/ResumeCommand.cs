using KreaGen.Samples.Poster.Options;
using KreaGen.Samples.Poster.Services;
using Krea.EvoLink;

namespace KreaGen.Samples.Poster.Runs;

/// <summary>The command that finishes a task later.</summary>
internal static class ResumeCommand
{
    /// <summary>The command; <see langword="null"/> when the task ends with this program.</summary>
    public static string? Of(ImageService service, string taskId, string file)
    {
        if (service.BuiltIn)
        {
            return null;
        }

        string endpoint = service.Endpoint == EvoLinkClient.DefaultEndpoint ? "" : $" --endpoint {service.Endpoint.AbsoluteUri}";
        string output = file == PosterCommand.DefaultOut ? "" : $" --out \"{file}\"";
        return $"dotnet run --project samples/Poster -- --resume {taskId}{endpoint}{output}";
    }
}
