using KreaGen.Http;
using Wire.Jobs;

namespace Wire;

/// <summary>The words of the document Jobs, and a client that loses no time.</summary>
internal static class JobsScript
{
    public static readonly Guid Id = Guid.Parse("11111111-2222-4333-8444-555555555555");
    public static readonly string Acknowledged = $$"""{"data":[{"task":"{{Id}}"}]}""";
    public static readonly string Unknown = $$"""{"errors":[{"task":"{{Id}}","code":"noSuchTask","message":"Never heard of it."}]}""";

    public static JobsClient Client(ScriptedServer server, TimeSpan? search = null, int retries = 3)
    {
        var options = new ApiClientOptions { Endpoint = server.Uri };
        options.Retry.MaxRetries = retries;
        options.Retry.BaseDelay = TimeSpan.FromMilliseconds(1);
        options.Jobs.SearchTime = search ?? TimeSpan.FromMinutes(5);
        options.Jobs.Interval = TimeSpan.FromMilliseconds(5);
        return new(options);
    }

    public static string State(params string[] items) => $$"""{"data":[{{string.Join(",", items)}}]}""";

    public static string Running(int percent) => $$"""{"task":"{{Id}}","state":"running","percent":{{percent}}}""";

    public static string Done(string picture) => $$"""{"task":"{{Id}}","state":"done","picture":"{{picture}}"}""";

    public static string Broken(string code, string message) => $$$"""{"task":"{{{Id}}}","state":"broken","error":{"code":"{{{code}}}","message":"{{{message}}}"}}""";

    public static string KindOf(ReceivedRequest request) => request.Text.Contains("\"draw\"", StringComparison.Ordinal) ? "draw" : "ask";

    public static string TaskIn(ReceivedRequest request) => request.Text.Split("\"task\":\"")[1][..36];
}
