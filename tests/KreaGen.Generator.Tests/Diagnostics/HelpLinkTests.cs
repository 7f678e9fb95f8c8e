using KreaGen.Generator.Diagnostics;

namespace KreaGen.Generator.Tests.Diagnostics;

/// <summary>Where a diagnostic's page is said to be.</summary>
public sealed class HelpLinkTests
{
    [Theory]
    [InlineData(null, null)]
    [InlineData("", null)]
    [InlineData("https://example.org/you/kreagen", "https://example.org/you/kreagen/blob/main/docs/diagnostics/KREA2201.md")]
    [InlineData("https://example.org/you/kreagen.git", "https://example.org/you/kreagen/blob/main/docs/diagnostics/KREA2201.md")]
    [InlineData("https://example.org/you/kreagen/", "https://example.org/you/kreagen/blob/main/docs/diagnostics/KREA2201.md")]
    public void A_link_leads_into_the_repository_that_the_build_was_told(string? repository, string? link)
        => Assert.Equal(link, HelpLinks.Of(repository, "KREA2201"));
}
