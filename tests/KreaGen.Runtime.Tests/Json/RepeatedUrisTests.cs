using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace KreaGen.Json;

public sealed class RepeatedUrisTests
{
    private static IReadOnlyList<Uri> Read(params IEnumerable<string> tokens)
        => ApiJson.Deserialize(Encoding.UTF8.GetBytes($"[{string.Join(',', tokens)}]"), static (ref reader) => reader.ReadList(static (ref item) => item.ReadUri()));

    [Fact]
    public void Every_address_of_a_long_list_is_the_one_that_stands_there()
    {
        // More of them than are remembered, some alike but for one letter, its case, an escape or the bytes after the eighth.
        string[] texts =
        [
            .. Enumerable.Range(0, 3000).Select(static i => $"https://api.example.com/users/painter-{i * 7919 % 1500}/repos"),
            "https://api.example.com/users/Painter-1/repos", "HTTPS://api.example.com/users/painter-1/repos", "https://api.example.com/users/painter-1/repos/",
            "https://api.example.com/users/painter-%31/repos", "https://api.example.com/users/pàinter-1/repos", "https://api.example.com/users/pbinter-1/repos",
            "/users/1", "/users/2", "/users/10", "a b/../c", "", "#", "12345678", "12345679", "1234567890123456", "1234567890123457",
        ];
        string[] all = [.. texts, .. texts.Reverse(), .. texts];

        IReadOnlyList<Uri> read = Read(all.Select(static text => $"\"{text}\""));

        Assert.Equal(all, read.Select(static uri => uri.OriginalString));
        Assert.Equal(all.Select(static text => new Uri(text, UriKind.RelativeOrAbsolute)), read);
        Assert.Equal(all.Select(static text => new Uri(text, UriKind.RelativeOrAbsolute).ToString()), read.Select(static uri => uri.ToString()));
    }

    [Fact]
    public void An_escaped_address_is_the_one_that_it_spells()
    {
        IReadOnlyList<Uri> read = Read(Enumerable.Repeat("""
            "https://example.com/\u0061","https://example.com/a","https:\/\/example.com\/a"
            """, 40));

        Assert.All(read, static uri => Assert.Equal("https://example.com/a", uri.OriginalString));
    }

    [Fact]
    public void A_list_that_repeats_its_addresses_takes_less_memory()
    {
        byte[] equal = Encoding.UTF8.GetBytes($"[{string.Join(',', Enumerable.Range(0, 400).Select(static i => $"\"https://example.com/{i % 4:d3}\""))}]");
        byte[] different = Encoding.UTF8.GetBytes($"[{string.Join(',', Enumerable.Range(0, 400).Select(static i => $"\"https://example.com/{i:d3}\""))}]");

        Assert.InRange(Allocated(equal), 1, Allocated(different) / 3);
    }

    [Fact]
    public void What_is_no_address_is_an_error_that_says_where_however_often_it_stands_there()
    {
        IEnumerable<string> good = Enumerable.Repeat("\"https://example.com/a\"", 50);

        JsonReadException error = Assert.Throws<JsonReadException>(() => Read([.. good, "\"http://[example\""]));

        Assert.Equal("$[50]", error.Path);
        Assert.Throws<JsonReadException>(() => Read(Enumerable.Repeat("\"http://[example\"", 50)));
        Assert.Equal(50, Read(good).Count);
    }

    [Fact]
    public void No_address_is_kept_after_the_end_of_its_text()
    {
        WeakReference[] whole = Signed("]");
        WeakReference[] broken = Signed(",1]");

        GC.Collect();

        Assert.DoesNotContain(whole, static uri => uri.IsAlive);
        Assert.DoesNotContain(broken, static uri => uri.IsAlive);
    }

    [Fact]
    public void Texts_read_at_the_same_time_do_not_meet()
    {
        Parallel.For(0, 64, static thread =>
        {
            string[] texts = [.. Enumerable.Range(0, 500).Select(i => $"https://example.com/{thread}/{i % 50}")];
            Assert.Equal(texts, Read(texts.Select(static text => $"\"{text}\"")).Select(static uri => uri.OriginalString));
        });
    }

    // In a function of its own, whose locals are gone when it returns.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference[] Signed(string end)
    {
        var uris = new List<WeakReference>();
        string list = string.Join(',', Enumerable.Range(0, 200).Select(static i => $"\"https://files.example.com/{i}?signature=secret\""));
        JsonRead<Uri> read = (ref reader) =>
        {
            Uri uri = reader.ReadUri();
            uris.Add(new(uri));
            return uri;
        };
        try
        {
            ApiJson.Deserialize(Encoding.UTF8.GetBytes("[" + list + end), (ref reader) => reader.ReadList(read));
        }
        catch (JsonReadException) when (end == ",1]")
        {
            // As asked: the text ends in an error.
        }

        Assert.Equal(200, uris.Count);
        return [.. uris];
    }

    private static long Allocated(byte[] json)
    {
        long least = long.MaxValue;
        for (int i = 0; i < 5; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            ApiJson.Deserialize(json, static (ref reader) => reader.ReadList(static (ref item) => item.ReadUri()));
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
