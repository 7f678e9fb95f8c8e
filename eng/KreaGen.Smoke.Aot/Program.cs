using System.Globalization;
using KreaGen.Smoke.Aot;

if (args is not [string address] || !Uri.TryCreate(address, UriKind.Absolute, out Uri? sandbox))
{
    await Console.Error.WriteLineAsync("Usage: KreaGen.Smoke.Aot <address of a sandbox>").ConfigureAwait(false);
    return 2;
}

string folder = Directory.CreateTempSubdirectory("kreagen-smoke-").FullName;
try
{
    CheckList check = new();
    await new Flow(sandbox, folder, check).RunAsync().ConfigureAwait(false);
    await new RunwareFlow(sandbox, folder, check).RunAsync().ConfigureAwait(false);
    await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"PASS {check.Count} checks")).ConfigureAwait(false);
    return 0;
}
finally
{
    Directory.Delete(folder, recursive: true);
}
