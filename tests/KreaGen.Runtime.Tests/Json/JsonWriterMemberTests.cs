using System.Buffers;
using System.Text;
using System.Text.Json;
using static KreaGen.Json.Writing;

namespace KreaGen.Json;

/// <summary>The members of objects: their names, their values and the commas between them.</summary>
public sealed class JsonWriterMemberTests
{
    [Fact]
    public void Members_of_every_kind_in_every_order_have_their_commas()
    {
        using JsonDocument kept = JsonDocument.Parse(""" { "x" : [ 1.50 , "\u00e9\n" ] , "y" : { } } """);
        var random = new Random(3);
        for (int i = 0; i < 2_000; i++)
        {
            int[] kinds = [.. Enumerable.Range(0, random.Next(12)).Select(_ => random.Next(9))];
            AreTheSame(writer =>
            {
                writer.WriteStartObject();
                foreach (int kind in kinds)
                {
                    Member(writer, kind);
                }

                writer.WriteEndObject();
            });
        }

        void Member(JsonWriter writer, int kind)
        {
            switch (kind)
            {
                case 0:
                    writer.WritePropertyName("line\nand é");
                    writer.WriteStringValue("a\"b");
                    break;
                case 1:
                    writer.WritePropertyName("plain");
                    writer.WriteElement(kept.RootElement);
                    break;
                case 2:
                    writer.WritePropertyName("list"u8);
                    writer.WriteStartArray();
                    writer.WriteEndArray();
                    break;
                case 3:
                    writer.WritePropertyName("list"u8);
                    writer.WriteStartArray();
                    writer.WriteStringValue("");
                    writer.WriteElement(kept.RootElement);
                    writer.WriteStartObject();
                    writer.WriteEndObject();
                    writer.WriteStringValue("한국어");
                    writer.WriteEndArray();
                    break;
                case 4:
                    writer.WriteString("known"u8, "value");
                    writer.WriteBoolean("known"u8, true);
                    break;
                case 5:
                    writer.WriteString("known"u8, null);
                    break;
                case 6:
                    writer.WriteNumber("known"u8, -kind);
                    writer.WriteNumber("known"u8, ulong.MaxValue);
                    break;
                case 7:
                    writer.WriteNull("known"u8);
                    break;
                default:
                    writer.WritePropertyName("");
                    writer.WriteStartObject();
                    writer.WriteEndObject();
                    break;
            }
        }
    }

    [Fact]
    public void A_member_has_its_name_and_its_value()
        => Assert.Equal("""[{"a":"x","b":null,"c":-1,"d":18446744073709551615,"e":true,"f":false,"g":null,"h":1}]""", Written(new ArrayBufferWriter<byte>(), static writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("a"u8, "x");
            writer.WriteString("b"u8, null);
            writer.WriteNumber("c"u8, -1L);
            writer.WriteNumber("d"u8, ulong.MaxValue);
            writer.WriteBoolean("e"u8, true);
            writer.WriteBoolean("f"u8, false);
            writer.WriteNull("g"u8);
            writer.WritePropertyName("h");
            writer.WriteNumberValue(1L);
            writer.WriteEndObject();
        }));

    [Fact]
    public void A_name_of_any_letters_and_length_is_escaped_as_the_platform_does()
    {
        for (int length = 0; length < 40; length++)
        {
            for (int place = 0; place <= length; place++)
            {
                foreach (string letter in (ReadOnlySpan<string>)["", "\"", "\\", "\u001f", "\u007f", " ", "~", "é", "한", "\n"])
                {
                    string name = new string('x', place) + letter + new string('y', length - place);
                    AreTheSame(writer =>
                    {
                        writer.WriteStartObject();
                        writer.WriteNumber(Encoding.UTF8.GetBytes(name), 1);
                        writer.WriteNumber(Encoding.UTF8.GetBytes(name), 1);
                        writer.WriteEndObject();
                    });
                }
            }
        }
    }
}
