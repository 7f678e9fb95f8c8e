using System.Globalization;
using KreaGen.Generator.Tests.Harness;

namespace KreaGen.Generator.Tests.Emission.EvoLink;

/// <summary>Same documents, same bytes: whatever the culture, the order of files, the folder or the line ends.</summary>
public sealed class DeterminismTests
{
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    [InlineData("ko-KR")]
    public void The_culture_of_the_machine_does_not_show(string culture)
    {
        IReadOnlyDictionary<string, string> expected = Generate(EvoLinkSpecs.All);
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo(culture);
        try
        {
            Assert.Equal(expected, Generate(EvoLinkSpecs.All));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void The_order_in_which_the_build_lists_files_does_not_show()
        => Assert.Equal(Generate(EvoLinkSpecs.All), Generate(EvoLinkSpecs.All.Reverse()));

    [Fact]
    public void The_folder_of_the_checkout_does_not_show()
        => Assert.Equal(Generate(EvoLinkSpecs.All), Generate(EvoLinkSpecs.All.Select(static file => new SpecFile(@"D:\elsewhere\" + Path.GetFileName(file.Path), file.Text))));

    [Fact]
    public void Windows_line_ends_do_not_show()
        => Assert.Equal(Generate(EvoLinkSpecs.All), Generate(EvoLinkSpecs.All.Select(static file => new SpecFile(file.Path, file.Text.ReplaceLineEndings("\r\n")))));

    private static IReadOnlyDictionary<string, string> Generate(IEnumerable<SpecFile> files)
        => Generation.Run(files, EvoLinkSpecs.Settings("en;ko")).Files;
}
