using System.Text;
using System.Text.Json;

namespace KreaGen.Generator.Text.Json;

/// <summary>Finds the places of all values in a JSON text that has been read without an error.</summary>
internal static class JsonLocations
{
    public static SourceLocationTable Read(byte[] json)
    {
        SourceLocationTable table = new();
        JsonKeys names = new();
        Stack<int> open = new();
        CharacterCounter characters = new(json);
        (string? Key, int Start, int End) key = (null, SourceSpan.None, SourceSpan.None);
        Utf8JsonReader reader = new(json, new JsonReaderOptions { MaxDepth = int.MaxValue });
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
            {
                table.Close(open.Pop());
                continue;
            }

            int start = characters.At((int)reader.TokenStartIndex);
            int end = characters.At((int)reader.TokenStartIndex + LengthOf(ref reader));
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                key = (names.Read(ref reader), start, end);
                continue;
            }

            int entry = table.Add(key.Key, key.Start, key.End, start, end);
            key = (null, SourceSpan.None, SourceSpan.None);
            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                open.Push(entry);
            }
        }

        return table;
    }

    /// <summary>The bytes of the token that a reader stands on, quotes included.</summary>
    public static int LengthOf(ref Utf8JsonReader reader)
        => reader.ValueSpan.Length + (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName ? 2 : 0);

    /// <summary>Turns byte offsets into character offsets, each asked for in ascending order.</summary>
    private struct CharacterCounter(byte[] json)
    {
        private int _bytes;
        private int _characters;

        public int At(int offset)
        {
            _characters += Encoding.UTF8.GetCharCount(json, _bytes, offset - _bytes);
            _bytes = offset;
            return _characters;
        }
    }
}
