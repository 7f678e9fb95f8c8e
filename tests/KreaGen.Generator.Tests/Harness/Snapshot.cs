using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using DiffPlex;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace KreaGen.Generator.Tests.Harness;

/// <summary>
/// Compares text with a file that a person has read and accepted, in Verify's convention: <c>Class.Method#name.verified.cs</c> beside the
/// test; a difference leaves <c>….received.cs</c>, and accepting it is renaming it.
/// </summary>
internal static class Snapshot
{
    public static void Verify(IReadOnlyDictionary<string, string> files, string test, string? folder = null, [CallerFilePath] string source = "")
    {
        string place = Directory.CreateDirectory(Path.Combine(Path.GetDirectoryName(source)!, folder ?? "")).FullName;
        string prefix = Path.Combine(place, Path.GetFileNameWithoutExtension(source) + "." + test + "#");
        var failures = new StringBuilder();
        foreach ((string name, string text) in files.OrderBy(static file => file.Key, StringComparer.Ordinal))
        {
            Compare(prefix + name, text, failures);
        }

        string pattern = Path.GetFileName(prefix) + "*.verified.cs";
        foreach (string stale in Directory.EnumerateFiles(place, pattern).Where(path => !files.ContainsKey(NameOf(path, prefix))))
        {
            failures.AppendLine(CultureInfo.InvariantCulture, $"{Path.GetFileName(stale)} is verified, but nothing generates it any more: delete it.");
        }

        Assert.True(failures.Length == 0, failures.ToString());
    }

    private static string NameOf(string path, string prefix) => path[prefix.Length..].Replace(".verified.cs", ".cs", StringComparison.Ordinal);

    private static void Compare(string path, string received, StringBuilder failures)
    {
        string verifiedPath = path[..^3] + ".verified.cs";
        string receivedPath = path[..^3] + ".received.cs";
        string verified = File.Exists(verifiedPath) ? File.ReadAllText(verifiedPath).ReplaceLineEndings("\n") : "";
        if (verified == received)
        {
            File.Delete(receivedPath);
            return;
        }

        File.WriteAllText(receivedPath, received);
        failures.AppendLine(CultureInfo.InvariantCulture, $"{Path.GetFileName(verifiedPath)} differs from what was generated (accept it with: mv {Path.GetFileName(receivedPath)} {Path.GetFileName(verifiedPath)}):");
        failures.AppendLine(Difference(verified, received));
    }

    private static string Difference(string verified, string received)
    {
        IEnumerable<string> lines = new InlineDiffBuilder(new Differ()).BuildDiffModel(verified, received).Lines
            .Select((line, index) => (line, index))
            .Where(static entry => entry.line.Type != ChangeType.Unchanged)
            .Take(60)
            .Select(static entry => $"{entry.index + 1,5} {(entry.line.Type == ChangeType.Inserted ? '+' : '-')} {entry.line.Text}");
        return string.Join("\n", lines);
    }
}
