using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents.References;

/// <summary>Reads the value of a <c>$ref</c> that stays within its document.</summary>
internal static class LocalReference
{
    /// <summary>Whether the reference is <c>#</c> or <c>#/…</c>, percent-encoded as RFC 6901 section 6 has it.</summary>
    public static bool TryParse(string reference, out JsonPointer pointer)
    {
        pointer = JsonPointer.Root;
        if (reference.Length == 0 || reference[0] != '#' || (reference.Length > 1 && reference[1] != '/'))
        {
            return false;
        }

        string fragment = reference.Substring(1);
        pointer = new JsonPointer(Canonical(fragment.IndexOf('%') < 0 ? fragment : Uri.UnescapeDataString(fragment)));
        return true;
    }

    /// <summary>The reference that leads to an address.</summary>
    public static string Write(JsonPointer pointer)
        => "#" + (pointer.Value.IndexOf('%') < 0 ? pointer.Value : pointer.Value.Replace("%", "%25"));

    // A stray "~" is an error to RFC 6901; writers that forget to escape it mean the character itself.
    private static string Canonical(string pointer)
    {
        for (int tilde = pointer.IndexOf('~'); tilde >= 0; tilde = pointer.IndexOf('~', tilde + 2))
        {
            if (tilde + 1 >= pointer.Length || pointer[tilde + 1] is not ('0' or '1'))
            {
                pointer = pointer.Insert(tilde + 1, "0");
            }

            if (tilde + 2 >= pointer.Length)
            {
                break;
            }
        }

        return pointer;
    }
}
