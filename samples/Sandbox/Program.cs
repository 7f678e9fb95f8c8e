using System.CommandLine;
using KreaGen.Samples.Sandbox;

Option<int> port = new("--port") { Description = "TCP port on 127.0.0.1; 0 takes any free one.", DefaultValueFactory = _ => 5080 };
Option<double> seconds = new("--task-seconds") { Description = "Seconds from submit to completed.", DefaultValueFactory = _ => 3 };
Option<string> key = new("--key") { Description = "The accepted bearer key; empty accepts any.", DefaultValueFactory = _ => "sandbox-key" };
Option<decimal> credits = new("--credits") { Description = "Credits at the start.", DefaultValueFactory = _ => 100m };
Option<bool> insecure = new("--allow-insecure-callbacks") { Description = "Allow callbacks over http and to internal addresses." };
port.Validators.Add(result =>
{
    if (result.GetValueOrDefault<int>() is < 0 or > 65535)
    {
        result.AddError("--port must be from 0 to 65535.");
    }
});
seconds.Validators.Add(result =>
{
    if (result.GetValueOrDefault<double>() is not (>= 0 and <= 86400))
    {
        result.AddError("--task-seconds must be from 0 to 86400.");
    }
});

RootCommand root = new("A local stand-in for EvoLink's Krea 2 Turbo.") { port, seconds, key, credits, insecure };
root.SetAction(async (arguments, ct) =>
{
    string apiKey = arguments.GetRequiredValue(key);
    SandboxOptions options = new()
    {
        Port = arguments.GetRequiredValue(port),
        TaskDuration = TimeSpan.FromSeconds(arguments.GetRequiredValue(seconds)),
        ApiKey = apiKey.Length == 0 ? null : apiKey,
        Credits = arguments.GetRequiredValue(credits),
        AllowInsecureCallbacks = arguments.GetValue(insecure),
    };
    try
    {
        await using SandboxServer server = await SandboxServer.StartAsync(options, ct);
        Console.WriteLine($"The sandbox listens on {server.BaseAddress.AbsoluteUri} until Ctrl-C. Open it to see what it can do.");
        await Task.Delay(Timeout.Infinite, ct).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return 0;
    }
    catch (IOException taken)
    {
        await Console.Error.WriteLineAsync(taken.Message);
        return 1;
    }
});
return await root.Parse(args).InvokeAsync();
