using KreaGen.Generator.Analyzers;
using KreaGen.Generator.Tests.Harness;

namespace KreaGen.Generator.Tests.Analyzers;

/// <summary>Keys that stand in the source.</summary>
public sealed class KeyAnalyzerTests
{
    private const string Key = "sk-0123456789abcdef";

    [Theory]
    [InlineData("new Krea.EvoLink.EvoLinkClient(\"" + Key + "\")", "apiKey")]
    [InlineData("new Krea.EvoLink.EvoLinkClient(Constant)", "apiKey")]
    [InlineData("new Krea.EvoLink.EvoLinkClient(System.Environment.GetEnvironmentVariable(\"KEY\") ?? \"" + Key + "\")", "apiKey")]
    [InlineData("KreaGen.Credentials.Credential.Bearer(\"" + Key + "\")", "token")]
    [InlineData("KreaGen.Credentials.Credential.ApiKey(KreaGen.Credentials.ApiKeyLocation.Header, \"X-Api-Key-Of-The-Service\", \"" + Key + "\")", "key")]
    [InlineData("KreaGen.Credentials.Credential.Basic(\"somebody-with-a-long-name\", \"" + Key + "\")", "password")]
    public async Task A_key_in_the_source_is_named_but_never_shown(string expression, string parameter)
    {
        string complaint = Assert.Single(await ComplaintsAsync(expression));

        Assert.Equal($"1 KREA4030 '{parameter}' is hard-coded in the source: read it from configuration, the environment or a vault", complaint);
        Assert.DoesNotContain(Key, complaint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("new Krea.EvoLink.EvoLinkClient(\"test-key\")")]
    [InlineData("new Krea.EvoLink.EvoLinkClient(\"put the key of your account here\")")]
    [InlineData("new Krea.EvoLink.EvoLinkClient(System.Environment.GetEnvironmentVariable(\"EVOLINK_API_KEY\")!)")]
    [InlineData("new System.Uri(\"https://api.example.com/\")")]
    public async Task Placeholders_and_keys_from_elsewhere_are_not_mentioned(string expression)
        => Assert.Empty(await ComplaintsAsync(expression));

    private static Task<IReadOnlyList<string>> ComplaintsAsync(string expression)
        => AnalyzerRun.OverAsync(
            new KeyAnalyzer(), EvoLinkSpecs.All, EvoLinkSpecs.Settings(), "class C { const string Constant = \"" + Key + "\"; object M() => " + expression + "; }");
}
