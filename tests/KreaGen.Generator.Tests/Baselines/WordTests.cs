using KreaGen.Generator.Baselines.Listing;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Tests.Baselines;

/// <summary>The words stand in files that users have checked in: a changed word is a difference in every one of them.</summary>
public sealed class WordTests
{
    [Fact]
    public void Scalar_types_keep_their_words()
        => Assert.Equal(
            """
            Any json
            String string
            Char char
            Boolean boolean
            Int32 int32
            Int64 int64
            UInt64 uint64
            BigInteger bigInteger
            Double double
            Decimal decimal
            Int32OrText int32
            Int64OrText int64
            UInt64OrText uint64
            BigIntegerOrText bigInteger
            DoubleOrText double
            DecimalOrText decimal
            Int64Text int64Text
            UInt64Text uint64Text
            DecimalText decimalText
            Guid guid
            Uri uri
            IPv4 ipv4
            IPv6 ipv6
            DateTime dateTime
            HttpDate httpDate
            LocalDateTime localDateTime
            Date date
            Time time
            LocalTime localTime
            Duration duration
            UnixTime unixTime
            Bytes bytes
            WebSafeBytes base64url
            """.ReplaceLineEndings("\n"),
            string.Join('\n', ScalarType.All.Select(static row => row.Name + " " + row.Word)));

    [Fact]
    public void Other_types_keep_their_words()
    {
        TypeRef text = TypeRef.String;
        Assert.Equal("string[]", TypeWriter.Write(new(TypeKind.List, Item: text)));
        Assert.Equal("map<string?>?", TypeWriter.Write(new(TypeKind.Map, Item: text with { IsNullable = true }, IsNullable: true)));
        Assert.Equal("file", TypeWriter.Write(new(TypeKind.File)));
        Assert.Equal("stream", TypeWriter.Write(new(TypeKind.Stream)));
        Assert.Equal("Pet", TypeWriter.Write(new(TypeKind.Record, "Pet")));
    }

    [Fact]
    public void Kinds_keep_their_words()
    {
        Assert.Equal(
            ["none", "json", "text", "bytes", "form", "multipart", "multipart", "events", "jsonLines", "jsonSequence", "problem"],
            Enum.GetValues<ContentKind>().Select(Words.Of));
        Assert.Equal(["path", "query", "header", "cookie", "querystring"], Enum.GetValues<ParameterLocation>().Select(Words.Of));
        Assert.Equal(["plain", "text", "json", "textList", "jsonList", "members"], Enum.GetValues<HeaderFormat>().Select(Words.Of));
        Assert.Equal(["cursor", "url", "offset", "number"], Enum.GetValues<PagesKind>().Select(Words.Of));
        Assert.Equal(
            ["bearer", "basic", "apiKeyHeader", "apiKeyQuery", "apiKeyCookie", "oauth2ClientCredentials", "token", "mutualTls", "custom"],
            Enum.GetValues<SchemeKind>().Select(Words.Of));
    }
}
