namespace KreaGen.Credentials;

/// <summary>What would be two cookies, or none, is refused with a sentence that does not have it.</summary>
public sealed class CookieCredentialTests
{
    [Theory]
    [InlineData("abc;admin=true", ';')]
    [InlineData("abc,def", ',')]
    [InlineData("ab\\c", '\\')]
    [InlineData("a\"b", '"')]
    public void A_key_that_a_cookie_cannot_contain_is_refused(string key, char bad)
    {
        var error = Assert.Throws<ArgumentException>(() => Credential.ApiKey(ApiKeyLocation.Cookie, "session", key));
        Assert.Contains($"the character {bad} at position", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(key, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("YWJjZA==")]
    [InlineData("\"abc\"")]
    public void A_key_that_it_can_contain_is_taken(string key) => Credential.ApiKey(ApiKeyLocation.Cookie, "session", key);

    [Fact]
    public void Elsewhere_a_key_may_have_them() => Credential.ApiKey(ApiKeyLocation.Header, "X-Key", "abc;def");
}
