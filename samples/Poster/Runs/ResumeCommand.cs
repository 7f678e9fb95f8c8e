using KreaGen.Samples.Poster.Options;
using KreaGen.Samples.Poster.Services;

namespace KreaGen.Samples.Poster.Runs;

/// <summary>The command that finishes a task later.</summary>
internal static class ResumeCommand
{
    /// <summary>The command; <see langword="null"/> when the task ends with this program.</summary>
    public static string? Of(ImageService service, string taskId, string file, int results = 1)
    {
        if (service.BuiltIn)
        {
            return null;
        }

        string endpoint = service.Endpoint == service.Provider.EndpointOf() ? "" : $" --endpoint {service.Endpoint.AbsoluteUri}";
        string output = file == PosterCommand.DefaultOut ? "" : $" --out \"{file}\"";
        string provider = service.Provider == Provider.EvoLink ? "" : $" --provider {service.Provider.WordOf()}";
        string count = results == 1 ? "" : FormattableString.Invariant($" --results {results}");
        return $"dotnet run --project samples/Poster -- --resume {taskId}{provider}{count}{endpoint}{output}";
    }
}
