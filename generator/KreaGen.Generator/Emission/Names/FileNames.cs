using KreaGen.Generator.Emission.Templates;
using KreaGen.Generator.Model;
using KreaGen.Generator.Model.Names;

namespace KreaGen.Generator.Emission.Names;

/// <summary>
/// Writes a file's names where they are marked: short with a using, and with <c>global::</c> where something else in sight has the short
/// name. A worker for one file.
/// </summary>
internal sealed class FileNames(FileModel file, ShadowedNames shadowed)
{
    private readonly HashSet<string> _namespaces = new(LibraryTypes.ExtensionNamespaces, StringComparer.Ordinal);
    private readonly HashSet<string> _hiddenTypes = new(file.Hidden.Types, StringComparer.Ordinal);
    private readonly HashSet<string> _hiddenMembers = new(file.Hidden.Members, StringComparer.Ordinal);

    /// <summary>
    /// The directives that the written names need. They stand inside of the namespace: there they come before types of the project around it.
    /// </summary>
    public IEnumerable<string> Usings => _namespaces
        .OrderBy(static name => name.StartsWith("System", StringComparison.Ordinal) ? 0 : 1)
        .ThenBy(static name => name, StringComparer.Ordinal)
        .Select(name => $"using {(shadowed.Contains(file.Home.Namespace, Root(name)) ? "global::" : "")}{name};");

    /// <summary>Learns what a page needs.</summary>
    public void Collect(ReadOnlySpan<char> page) => Write(page, null);

    /// <summary>Writes a page without its marks.</summary>
    public void Write(ReadOnlySpan<char> page, TextBuffer? text)
    {
        for (int start = page.IndexOf(NameMark.Start[0]); start >= 0; start = page.IndexOf(NameMark.Start[0]))
        {
            text?.Append(page.Slice(0, start));
            int end = page.IndexOf(NameMark.End[0]);
            string marked = page.Slice(start + 1, end - start - 1).ToString();
            page = page.Slice(end + 1);
            string written = Written(marked, isBeforeDot: !page.IsEmpty && page[0] == '.');
            text?.Append(written);
        }

        text?.Append(page);
    }

    private string Written(string marked, bool isBeforeDot)
    {
        int dot = marked.LastIndexOf('.');
        string name = marked.Substring(dot + 1);
        bool isHidden = _hiddenTypes.Contains(name) || (isBeforeDot && _hiddenMembers.Contains(name));
        if (dot >= 0)
        {
            return isHidden ? "global::" + marked : name;
        }

        string home = LibraryTypes.NamespaceOf(name);
        if (isHidden || shadowed.Contains(file.Home.Namespace, name))
        {
            return $"global::{home}.{name}";
        }

        _namespaces.Add(home);
        return name;
    }

    private static string Root(string @namespace) => @namespace.Split('.')[0];
}
