using KreaGen.Samples.Playground;

await using PlaygroundServer server = await PlaygroundServer.StartAsync(PlaygroundOptions.OfProcess());
Console.WriteLine($"The playground is at {server.Address.AbsoluteUri} until Ctrl-C.");
foreach (string line in server.Services)
{
    Console.WriteLine(line);
}

await server.WaitAsync();
