using KreaGen.Generator.Text;

namespace KreaGen.Generator.Tests.Text;

public sealed class BadJsonTests
{
    [Theory]
    [InlineData("", "KREA1002(1,1)", "empty")]
    [InlineData(" \n ", "KREA1002(1,1)", "empty")]
    [InlineData("[1]", "KREA1003(1,1)", "a list")]
    [InlineData("\n 1", "KREA1003(2,2)", "a single value")]
    [InlineData("{", "KREA1011(1,2)", "ends before")]
    [InlineData("{\"a\":\"x", "KREA1011(1,8)", "close every quote")]
    [InlineData("{\"a\":1,\n}", "KREA1011(1,7)", "comma after the last item")]
    [InlineData("{\"a\":[1, ]}", "KREA1011(1,8)", "comma after the last item")]
    [InlineData("{\"a\":1 // c\n}", "KREA1011(1,8)", "not allow comments")]
    [InlineData("/* x */{}", "KREA1011(1,1)", "not allow comments")]
    [InlineData("{'a':1}", "KREA1011(1,2)", "double quotes")]
    [InlineData("{a:1}", "KREA1011(1,2)", "unquoted")]
    [InlineData("{\"a\" 1}", "KREA1011(1,6)", "colon")]
    [InlineData("{\"a\":1\n \"b\":2}", "KREA1011(2,2)", "comma")]
    [InlineData("{\"a\":[1,2}", "KREA1011(1,10)", "'}'")]
    [InlineData("{\"a\":\"x\ny\"}", "KREA1011(1,8)", "next line")]
    [InlineData("{\"a\":\"x\ty\"}", "KREA1011(1,8)", "raw tab")]
    [InlineData("{\"a\":\"\\ud800\"}", "KREA1011(1,6)", "surrogate")]
    [InlineData("{\"a\":\"\\udc00\\ud800\"}", "KREA1011(1,6)", "surrogate")]
    [InlineData("{\"\\ud800x\":1}", "KREA1011(1,2)", "surrogate")]
    [InlineData("{\"a\":1}{}", "KREA1011(1,8)", "'{'")]
    [InlineData("{\"é\":\n  x}", "KREA1011(2,3)", "'x}'")]
    [InlineData("{\"a\":{\"b\":1e400}}", "KREA1009(1,11)", "'1e400'")]
    [InlineData("{\"a\":\"\u0001\"}", "KREA1004(1,7)", "U+0001")]
    public void A_bad_document_is_one_error_at_its_place_that_says_what_to_do(string text, string place, string word)
    {
        SpecTree tree = Read.Json(text);

        Assert.Equal(place, tree.Error());
        Assert.Contains(word, tree.Problems[0].Shown(), StringComparison.Ordinal);
    }

    [Fact]
    public void Escaped_surrogate_pairs_are_read()
        => Assert.Equal("\U0001F600", Read.Json("{\"a\":\"\\ud83d\\ude00\"}").Root()["a"]!.GetValue<string>());
}
