using KreaGen.Generator.Analyzers;

namespace KreaGen.CodeFixes.Tests;

/// <summary>What each fix makes of the code.</summary>
public sealed class FixTests
{
    [Theory]
    [InlineData("Seed = 2_000_000", "Seed = 1048576")]
    [InlineData("Seed = -1", "Seed = 0")]
    [InlineData("Seed = args.Length > 0 ? 5 : 0xFFFFFF", "Seed = args.Length > 0 ? 5 : 1048576")]
    public async Task A_number_out_of_range_becomes_the_nearest_one_within(string member, string @fixed)
        => Assert.Equal(
            Line($"_ = new ImageGenerationRequest {{ Prompt = \"p\", {@fixed} }};"),
            await FixRun.ApplyAsync(new ConstraintAnalyzer(), new NearestValueFix(), Line($"_ = new ImageGenerationRequest {{ Prompt = \"p\", {member} }};")));

    [Fact]
    public async Task A_named_constant_is_left_to_the_author()
        => Assert.Null(await FixRun.ApplyAsync(new ConstraintAnalyzer(), new NearestValueFix(), Line("const int seed = -1; _ = new ImageGenerationRequest { Prompt = \"p\", Seed = seed };")));

    [Theory]
    [InlineData("_ = ImageSize.From(\"16:10\");", "_ = ImageSize.Ratio16x9;")]
    [InlineData("_ = (ImageSize)\"16:10\";", "_ = ImageSize.Ratio16x9;")]
    [InlineData("_ = new ImageGenerationRequest { Prompt = \"p\", Size = \"16:10\" };", "_ = new ImageGenerationRequest { Prompt = \"p\", Size = ImageSize.Ratio16x9 };")]
    public async Task A_misspelt_value_becomes_the_member_that_was_meant(string statement, string @fixed)
        => Assert.Equal(Line(@fixed), await FixRun.ApplyAsync(new EnumAnalyzer(), new MeantMemberFix(), Line(statement)));

    [Fact]
    public async Task A_part_of_a_text_is_left_to_the_author()
        => Assert.Null(await FixRun.ApplyAsync(new EnumAnalyzer(), new MeantMemberFix(), Line("_ = ImageSize.From(args.Length > 0 ? \"16:10\" : \"1:1\");")));

    [Theory]
    [InlineData("await client.StartImageGenerationAsync(request);", "var job = await client.StartImageGenerationAsync(request);")]
    [InlineData("int job = 1; await client.StartImageGenerationAsync(request).ConfigureAwait(false);", "int job = 1; var job2 = await client.StartImageGenerationAsync(request).ConfigureAwait(false);")]
    public async Task A_dropped_job_is_kept(string statement, string @fixed)
        => Assert.Equal(Line(@fixed), await FixRun.ApplyAsync(new JobAnalyzer(), new KeepJobFix(), Line(statement)));

    [Fact]
    public async Task Without_an_await_there_is_no_job_to_keep()
        => Assert.Null(await FixRun.ApplyAsync(new JobAnalyzer(), new KeepJobFix(), Line("client.StartImageGenerationAsync(request);")));

    [Fact]
    public async Task A_switch_expression_gains_the_members_it_forgets()
        => Assert.Equal(
            Lines(
                "_ = quality.Value switch",
                "{",
                "    ImageQuality.Values.OneK => 1,",
                "    ImageQuality.Values.TwoK => throw new System.NotImplementedException(),",
                "    _ => 0,",
                "};"),
            await FixRun.ApplyAsync(
                new EnumAnalyzer(),
                new SwitchArmsFix(),
                Lines("_ = quality.Value switch", "{", "    ImageQuality.Values.OneK => 1,", "    _ => 0,", "};")));

    [Fact]
    public async Task A_switch_expression_gains_an_arm_for_unknown_values()
        => Assert.Equal(
            Lines(
                "_ = quality.Value switch",
                "{",
                "    ImageQuality.Values.OneK => 1,",
                "    ImageQuality.Values.TwoK => 2,",
                "    _ => throw new System.NotImplementedException()",
                "};"),
            await FixRun.ApplyAsync(
                new EnumAnalyzer(),
                new SwitchArmsFix(),
                Lines("_ = quality.Value switch", "{", "    ImageQuality.Values.OneK => 1,", "    ImageQuality.Values.TwoK => 2", "};"),
                "KREA4012"));

    [Fact]
    public async Task A_switch_statement_gains_the_members_it_forgets()
        => Assert.Equal(
            Lines(
                "switch (quality.Value)",
                "{",
                "    case ImageQuality.Values.OneK:",
                "        break;",
                "    case ImageQuality.Values.TwoK:",
                "        throw new System.NotImplementedException();",
                "    default:",
                "        break;",
                "}"),
            await FixRun.ApplyAsync(
                new EnumAnalyzer(),
                new SwitchArmsFix(),
                Lines("switch (quality.Value)", "{", "    case ImageQuality.Values.OneK:", "        break;", "    default:", "        break;", "}")));

    private static string Line(string statement) => Lines(statement);

    private static string Lines(params string[] statement) => $$"""
        using Krea.EvoLink;

        class Consumer
        {
            async System.Threading.Tasks.Task M(EvoLinkClient client, ImageGenerationRequest request, ImageQuality quality, string[] args)
            {
                await System.Threading.Tasks.Task.Yield();
                {{string.Join("\n        ", statement)}}
            }
        }
        """;
}
