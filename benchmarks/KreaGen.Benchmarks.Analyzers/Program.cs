using System.Globalization;
using KreaGen.Benchmarks.Analyzers;

if (args is not [string specs, .. string[] rest] || !Directory.Exists(specs))
{
    Console.Error.WriteLine("FOLDER-OF-EVOLINK-DOCUMENTS [ROUNDS]");
    return 2;
}

int rounds = rest is [string count] ? int.Parse(count, CultureInfo.InvariantCulture) : 5;
LargeProject project = LargeProject.Create(specs, files: 1_000);
await ProjectTable.WriteAsync(project, rounds, Console.Out);
await TypingTable.WriteAsync(project, rounds, Console.Out);
return 0;
