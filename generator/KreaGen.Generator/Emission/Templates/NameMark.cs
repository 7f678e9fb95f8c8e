namespace KreaGen.Generator.Emission.Templates;

/// <summary>
/// The marks around the name of a type until its file is finished and it is known whether the short name will do. They are control
/// characters: those of a document's text are escaped or dropped at the border, so that nothing of it can look like a mark.
/// </summary>
internal static class NameMark
{
    public const string Start = "\u0001";
    public const string End = "\u0002";

    /// <summary>A type that the client itself declares, where a member or a nested type may be called the same.</summary>
    public static string Declared(string @namespace, string name) => Start + @namespace + "." + name + End;

    /// <summary>How long a text will be with its names short.</summary>
    public static int Length(string text)
    {
        int length = text.Length;
        for (int start = text.IndexOf(Start[0]); start >= 0; start = text.IndexOf(Start[0], start + 1))
        {
            int end = text.IndexOf(End[0], start);
            int dot = text.LastIndexOf('.', end, end - start);
            length -= dot < 0 ? 2 : 2 + dot - start;
        }

        return length;
    }
}
