using Krea.EvoLink;
using KreaGen.Harness.Servers;
using KreaGen.Http;

namespace KreaGen.Harness;

/// <summary>Clients of the golden document against a scripted server, on a clock that does not wait.</summary>
internal static class Clients
{
    public const string Key = "sk-canary-7f3a9b2c5d";

    public const string Submitted = """{"created":1751280000,"id":"task-unified-1","progress":0,"status":"pending","task_info":{"can_cancel":false,"estimated_time":10}}""";

    public static ImageGenerationRequest Poster { get; } = new() { Prompt = "silver headphones", Size = ImageSize.Ratio16x9, Seed = 7 };

    public static EvoLinkClient For(ScriptedServer server, AutoTime? time = null, Action<ApiClientOptions>? configure = null)
    {
        var options = new ApiClientOptions { Endpoint = server.Uri, TimeProvider = time ?? new AutoTime(), Timeout = TimeSpan.FromHours(1) };
        options.Jobs.Jitter = () => 0.5;
        configure?.Invoke(options);
        return new(Key, options);
    }

    public static string State(string status, int progress, string more = "")
        => "{\"id\":\"task-unified-1\",\"status\":\"" + status + "\",\"progress\":" + progress + more + "}";
}
