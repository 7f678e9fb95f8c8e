using System.Text;

namespace KreaGen.Generator.Binding.Names;

/// <summary>
/// Names of generic types as .NET writes them, which some generators of documents take for schemas:
/// <c>PagedResult`1[[Acme.Order, Acme, Version=1.0.0.0]]</c> is a <c>PagedResultOfOrder</c>.
/// </summary>
internal static class GenericNames
{
    private const int MaxDepth = 8;

    /// <summary>The text without what only the runtime of .NET asks for; the text itself where it is no such name.</summary>
    public static string Plain(string text)
    {
        int at = 0;
        return text.IndexOf('`') > 0 && Read(text, ref at, 0) is { } name && at == text.Length ? name : text;
    }

    private static string? Read(string text, ref int at, int depth)
    {
        int start = at;
        while (at < text.Length && text[at] is not ('`' or '[' or ']' or ','))
        {
            at++;
        }

        string whole = text.Substring(start, at - start);
        string name = whole.Substring(whole.LastIndexOf('.') + 1);
        if (name.Length == 0 || depth > MaxDepth)
        {
            return null;
        }

        if (at < text.Length && text[at] == '`')
        {
            do
            {
                at++;
            }
            while (at < text.Length && char.IsDigit(text[at]));
        }

        return at + 1 < text.Length && text[at] == '[' && text[at + 1] != ']' ? Arguments(text, ref at, name, depth) : name;
    }

    private static string? Arguments(string text, ref int at, string name, int depth)
    {
        var all = new StringBuilder(name);
        string joint = "Of";
        do
        {
            at++;
            bool isQualified = at < text.Length && text[at] == '[';
            at += isQualified ? 1 : 0;
            if (Read(text, ref at, depth + 1) is not { } argument)
            {
                return null;
            }

            all.Append(joint).Append(char.ToUpperInvariant(argument[0])).Append(argument, 1, argument.Length - 1);
            joint = "And";

            // Behind the name stand the assembly, its version, culture and key.
            int end = isQualified ? text.IndexOf(']', at) : at;
            at = isQualified ? end + 1 : end;
            if (end < 0 || at >= text.Length)
            {
                return null;
            }
        }
        while (text[at] == ',');

        return text[at++] == ']' ? all.ToString() : null;
    }
}
