using System.Text.RegularExpressions;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents.References;

/// <summary>A reference in its two parts.</summary>
/// <param name="File">The file as it is written; empty for the file of the reference.</param>
/// <param name="Fragment">What comes with and after <c>#</c>; <c>#</c> where there is nothing.</param>
internal readonly record struct FileReference(string File, string Fragment)
{
    // A letter and a colon are a Windows drive.
    private static readonly Regex s_scheme = new(@"\A[A-Za-z][A-Za-z0-9+.-]+:", RegexOptions.CultureInvariant);

    private static readonly string[] s_extensions = [".yaml", ".yml", ".json", ".md", ".markdown", ".mdx", ".txt"];

    /// <summary>Whether the file is an address, such as <c>https://example.com/a.yaml</c>, which nobody goes to.</summary>
    public bool IsAddress => s_scheme.IsMatch(File) || File.StartsWith("//", StringComparison.Ordinal);

    /// <summary>Whether it leads to a place in its own file.</summary>
    public bool IsLocal => File.Length == 0 && Fragment.Length > 1;

    /// <summary>Whether it names a file by its extension: the names of schemas may contain dots too.</summary>
    public bool IsFile => !IsAddress && Array.Exists(s_extensions, File.ToLowerInvariant().EndsWith);

    public static FileReference Parse(string reference)
    {
        int hash = reference.IndexOf('#');
        return hash < 0 ? new(reference, "#") : new(reference.Substring(0, hash), reference.Substring(hash));
    }

    /// <summary>A reference from one file to a place in another one.</summary>
    public static string Write(string from, string path, string fragment)
        => FilePaths.Relative(from, path).Replace("%", "%25").Replace("#", "%23") + fragment;
}
