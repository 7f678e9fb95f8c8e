using System.Buffers;
using System.Text;

namespace KreaGen.Http;

/// <summary>
/// Writes a form as <c>application/x-www-form-urlencoded</c> by the serializer of WHATWG's URL standard: letters, digits and <c>*-._</c>
/// as they are, a space as <c>+</c>, every other byte of UTF-8 as <c>%XX</c>.
/// </summary>
internal static class FormText
{
    private static readonly SearchValues<byte> Plain = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789*-._"u8);

    // The reserved characters of RFC 3986 without those that mean something in a form: & separates, + is a space.
    private static readonly SearchValues<byte> PlainOrReserved =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789*-._~:/?#[]@!$'(),;="u8);

    public static void Write(IEnumerable<FormPair> pairs, IBufferWriter<byte> target)
    {
        bool isFirst = true;
        foreach (FormPair pair in pairs)
        {
            target.Write(isFirst ? ""u8 : "&"u8);
            isFirst = false;
            Encode(pair.Name, Plain, target);
            target.Write("="u8);
            for (int i = 0; i < pair.Texts.Count; i++)
            {
                if (i > 0)
                {
                    target.Write(pair.Separator switch { ' ' => "+"u8, '|' => "%7C"u8, _ => ","u8 });
                }

                Encode(pair.Texts[i], pair.AllowReserved ? PlainOrReserved : Plain, target);
            }
        }
    }

    private static void Encode(string text, SearchValues<byte> plain, IBufferWriter<byte> target)
    {
        ReadOnlySpan<byte> rest = Encoding.UTF8.GetBytes(text);
        while (!rest.IsEmpty)
        {
            int run = rest.IndexOfAnyExcept(plain);
            int length = run < 0 ? rest.Length : run;
            target.Write(rest[..length]);
            if (run < 0)
            {
                return;
            }

            if (rest[run] == (byte)' ')
            {
                target.Write("+"u8);
            }
            else
            {
                ReadOnlySpan<byte> digits = "0123456789ABCDEF"u8;
                target.Write([(byte)'%', digits[rest[run] >> 4], digits[rest[run] & 15]]);
            }

            rest = rest[(run + 1)..];
        }
    }
}
