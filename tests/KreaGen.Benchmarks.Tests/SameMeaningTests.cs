using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using KreaGen.Benchmarks.Images;

namespace KreaGen.Benchmarks.Tests;

/// <summary>Generated readers against System.Text.Json: what is quick must still mean the same.</summary>
public sealed class SameMeaningTests
{
    private const int Documents = 1500;

    public static TheoryData<Rival> All => Rivals.All;

    public static TheoryData<string> Numbers =>
    [
        "0", "-0", "0.0", "-0.0", "1", "-1", "1.5", "0.1", "0.3", "1e5", "1E-5", "123456789012345", "1234567890123456", "9007199254740991", "9007199254740993",
        "0.0001", "0.00001", "0.000000000000001", "123456.7890123456", "1.7976931348623157e308", "5e-324", "4.9e-325", "2.2250738585072011e-308", "99999999999999.9", "0.1234567890123456",
    ];

    [Theory]
    [MemberData(nameof(All))]
    public void Any_order_escapes_repetitions_and_unknown_members_are_read_the_same_and_written_back(Rival rival)
    {
        ArgumentNullException.ThrowIfNull(rival);
        for (int seed = 0; seed < Documents; seed++)
        {
            var shaken = new Shaker(seed, rival.Payload);
            byte[] json = shaken.Utf8;
            Assert.True(rival.ReadPeer(json) == rival.ReadOurs(json), $"Seed {seed}: {Encoding.UTF8.GetString(json)}");
            Assert.True(JsonNode.DeepEquals(shaken.Expected, JsonNode.Parse(rival.Rewrite(json))), $"Seed {seed} came back as {Encoding.UTF8.GetString(rival.Rewrite(json))}");
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Other_shapes_are_refused_by_both_or_by_none(Rival rival)
    {
        ArgumentNullException.ThrowIfNull(rival);
        int refused = 0;
        for (int seed = 0; seed < Documents; seed++)
        {
            byte[] json = Bender.Bend(seed, rival.Payload);
            string? peer = Try(rival.ReadPeer, json);
            string? ours = Try(rival.ReadOurs, json);
            refused += peer is null ? 1 : 0;
            Assert.True(peer == ours, $"Seed {seed}: {Encoding.UTF8.GetString(json)}\npeer: {peer ?? "refused"}\nours: {ours ?? "refused"}");
        }

        Assert.InRange(refused, Documents / 10, Documents - 1);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Text_that_is_no_JSON_is_refused_with_its_place(Rival rival)
    {
        ArgumentNullException.ThrowIfNull(rival);
        int broken = 0;
        for (int seed = 0; seed < Documents; seed++)
        {
            byte[] json = Breaker.Break(seed, rival.Payload);
            if (IsJson(json))
            {
                continue;
            }

            broken++;
            JsonReadException error = Assert.Throws<JsonReadException>(() => rival.ReadOurs(json));
            Assert.True(error.Line > 0 && error.Column > 0, $"Seed {seed}: {error.Message}");
            Assert.Null(Try(rival.ReadPeer, json));
        }

        Assert.InRange(broken, Documents / 10, Documents);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Nesting_ends_at_the_same_depth(Rival rival)
    {
        ArgumentNullException.ThrowIfNull(rival);
        for (int depth = 55; depth < 70; depth++)
        {
            string deep = string.Concat(Enumerable.Repeat("[", depth)) + string.Concat(Enumerable.Repeat("]", depth));
            byte[] json = [.. "{\"x-deep\":"u8, .. Encoding.UTF8.GetBytes(deep), .. ","u8, .. rival.Payload.AsSpan(1)];
            Assert.Equal(Try(rival.ReadPeer, json), Try(rival.ReadOurs, json));
        }
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_number_is_the_nearest_double_and_is_written_as_it_came(string text)
    {
        byte[] json = Cost(text);
        double expected = double.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
        Image image = ApiJson.Deserialize<Image>(json);
        Assert.Equal(BitConverter.DoubleToInt64Bits(expected), BitConverter.DoubleToInt64Bits(image.Cost!.Value));
        Assert.Equal(Encoding.UTF8.GetString(json), ApiJson.SerializeToString(image));
    }

    [Fact]
    public void Random_numbers_are_the_nearest_doubles_and_are_written_as_they_came()
    {
        var random = new Random(1);
        for (int i = 0; i < 20_000; i++)
        {
            string digits = random.NextInt64(1L << random.Next(1, 62)).ToString(System.Globalization.CultureInfo.InvariantCulture);
            int point = random.Next(digits.Length + 1);
            string sign = random.Next(2) == 0 ? "" : "-";
            string text = point == 0 ? sign + "0." + digits : point == digits.Length ? sign + digits : sign + digits[..point] + "." + digits[point..];
            A_number_is_the_nearest_double_and_is_written_as_it_came(text);
        }
    }

    [Theory]
    [InlineData("50836053-a0ee-4cf5-b9d6-ae7c5d1000ff", true)]
    [InlineData("50836053-A0EE-4cf5-b9d6-AE7C5D1000FF", true)]
    [InlineData("50836053a0ee4cf5b9d6ae7c5d1000ff", false)]
    [InlineData("{50836053-a0ee-4cf5-b9d6-ae7c5d1000ff}", false)]
    [InlineData("+0836053-a0ee-4cf5-b9d6-ae7c5d1000ff", false)]
    [InlineData("0x836053-a0ee-4cf5-b9d6-ae7c5d1000ff", false)]
    [InlineData(" 50836053-a0ee-4cf5-b9d6-ae7c5d1000f", false)]
    [InlineData("50836053-a0ee-4cf5-b9d6-ae7c5d1000fg", false)]
    [InlineData("5083605-3a0ee-4cf5-b9d6-ae7c5d1000ff", false)]
    public void An_id_is_read_in_its_usual_form_only_and_is_written_as_it_came(string text, bool isOne)
    {
        byte[] json = Encoding.UTF8.GetBytes($$"""{"taskType":"imageInference","taskUUID":"{{text}}"}""");
        if (!isOne)
        {
            Assert.Throws<JsonReadException>(() => ApiJson.Deserialize<Image>(json));
            return;
        }

        Image image = ApiJson.Deserialize<Image>(json);
        Assert.Equal(Guid.Parse(text), image.TaskUuid);
        Assert.Equal(Encoding.UTF8.GetString(json), ApiJson.SerializeToString(image));
    }

    private static byte[] Cost(string text) => Encoding.UTF8.GetBytes($$"""{"taskType":"imageInference","taskUUID":"50836053-a0ee-4cf5-b9d6-ae7c5d100000","cost":{{text}}}""");

    private static string? Try(Func<byte[], string> read, byte[] json)
    {
        try
        {
            return read(json);
        }
        catch (JsonException)
        {
            return null;
        }
        catch (NotSupportedException)
        {
            // What System.Text.Json says of a union's object without its discriminator.
            return null;
        }
    }

    private static bool IsJson(byte[] json)
    {
        try
        {
            var reader = new Utf8JsonReader(json);
            while (reader.Read())
            {
                // Only to its end.
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
