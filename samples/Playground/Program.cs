using KreaGen.Samples.Playground;

await using PlaygroundServer server = await PlaygroundServer.StartAsync(PlaygroundOptions.OfProcess());
Console.WriteLine($"The playground is at {server.Address.AbsoluteUri} until Ctrl-C.");
Console.WriteLine(server.BuiltIn
    ? "No EVOLINK_API_KEY is set: a sandbox inside this program draws. Nothing is charged."
    : "EvoLink draws: 0.45 credits (1K) or 1.8 credits (2K) a picture.");
await server.WaitAsync();
