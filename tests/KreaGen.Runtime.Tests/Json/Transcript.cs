using System.Text;
using System.Text.Json;

namespace KreaGen.Json;

/// <summary>What a reader says of a text: each token with its place, then the end or the error.</summary>
internal static class Transcript
{
    public static void AreTheSame(byte[] json)
    {
        string theirs = OfTheirs(json);
        string ours = OfOurs(json);
        Assert.True(theirs == ours, $"{Encoding.UTF8.GetString(json)}\ntheirs:\n{theirs}\nours:\n{ours}");
        string followed = OfMembers(new JsonReader(new Utf8JsonReader(json)));
        string members = OfMembers(new JsonReader(json));
        Assert.True(followed == members, $"{Encoding.UTF8.GetString(json)}\ntheirs:\n{followed}\nours:\n{members}");
    }

    public static string OfTheirs(ReadOnlySpan<byte> json)
    {
        var said = new StringBuilder();
        var reader = new Utf8JsonReader(json);
        try
        {
            while (reader.Read())
            {
                Say(said, reader.TokenType, reader.TokenStartIndex, reader.CurrentDepth, reader.ValueIsEscaped, reader.ValueSpan);
            }
        }
        catch (JsonException error)
        {
            return said.Append(error.Message).Append(" after ").Append(reader.BytesConsumed).ToString();
        }

        return said.Append("end").ToString();
    }

    public static string OfOurs(ReadOnlySpan<byte> json)
    {
        var said = new StringBuilder();
        var reader = new JsonReader(json);
        try
        {
            while (reader.Read())
            {
                Say(said, reader.TokenType, reader.TokenStartIndex, reader.CurrentDepth, reader.ValueIsEscaped, reader.ValueSpan);
            }
        }
        catch (JsonException error)
        {
            return said.Append(error.Message).Append(" after ").Append(reader.BytesConsumed).ToString();
        }

        return said.Append("end").ToString();
    }

    /// <summary>The text read as generated code reads it: objects by their members, arrays by their items, the rest as it is.</summary>
    public static string OfMembers(JsonReader reader)
    {
        var said = new StringBuilder();
        try
        {
            reader.Read();
            Follow(said, ref reader);
            reader.Read();
        }
        catch (JsonException error)
        {
            return said.Append(error.Message).Append(" at ").Append(reader.TokenStartIndex).Append(" after ").Append(reader.BytesConsumed).ToString();
        }

        return said.Append("end").ToString();
    }

    private static void Follow(StringBuilder said, ref JsonReader reader)
    {
        Say(said, reader.TokenType, reader.TokenStartIndex, reader.CurrentDepth, reader.ValueIsEscaped, reader.ValueSpan);
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                Follow(said, ref reader);
            }
        }
        else if (reader.TokenType == JsonTokenType.StartObject)
        {
            while (reader.ReadMember(out ReadOnlySpan<byte> name))
            {
                said.Append(Encoding.Latin1.GetString(name)).Append('=');
                Follow(said, ref reader);
            }
        }
    }

    private static void Say(StringBuilder said, JsonTokenType token, long start, int depth, bool isEscaped, ReadOnlySpan<byte> value)
        => said.Append(token).Append('@').Append(start).Append('/').Append(depth).Append(isEscaped ? " escaped " : " ").AppendLine(Encoding.Latin1.GetString(value));
}
