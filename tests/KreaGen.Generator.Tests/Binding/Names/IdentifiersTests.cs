using KreaGen.Generator.Binding.Names;
using KreaGen.Generator.Emission.Templates;
using KreaGen.Generator.Tests.Emission;
using Microsoft.CodeAnalysis.CSharp;

namespace KreaGen.Generator.Tests.Binding.Names;

public sealed class IdentifiersTests
{
    [Theory]
    [InlineData("nsfw_check", "NsfwCheck")]
    [InlineData("callback_url", "CallbackUrl")]
    [InlineData("taskUUID", "TaskUuid")]
    [InlineData("taskUUIDs", "TaskUuids")]
    [InlineData("IDs", "Ids")]
    [InlineData("HTTPServer", "HttpServer")]
    [InlineData("OAuth2Token", "OAuth2Token")]
    [InlineData("IPv4", "IPv4")]
    [InlineData("NSFWContent", "NsfwContent")]
    [InlineData("base64Data", "Base64Data")]
    [InlineData("dataURI", "DataUri")]
    [InlineData("eTag", "ETag")]
    [InlineData("IN_QUEUE", "InQueue")]
    [InlineData("intermediate-complete", "IntermediateComplete")]
    [InlineData("image.generation.task", "ImageGenerationTask")]
    [InlineData("/v1/tasks/{task_id}", "V1TasksTaskId")]
    [InlineData("createImageGeneration", "CreateImageGeneration")]
    [InlineData("krea-2-turbo", "Krea2Turbo")]
    [InlineData("krea:krea@2-turbo", "KreaKrea2Turbo")]
    [InlineData("1K", "Value1K")]
    [InlineData("2k", "Value2K")]
    [InlineData("16:9", "Value16_9")]
    [InlineData("1.5", "Value1_5")]
    [InlineData("2024-01-31", "Value2024_01_31")]
    [InlineData("+1", "Plus1")]
    [InlineData("-1", "Minus1")]
    [InlineData("-created_at", "MinusCreatedAt")]
    [InlineData("--flag", "Flag")]
    [InlineData("<=", "LessThanOrEqual")]
    [InlineData("≤", "LessThanOrEqual")]
    [InlineData("!=", "NotEqual")]
    [InlineData("*", "Asterisk")]
    [InlineData("C++", "CPlusPlus")]
    [InlineData("image/svg+xml", "ImageSvgXml")]
    [InlineData("DateCreated<", "DateCreatedLessThan")]
    [InlineData("Page<User>", "PageUser")]
    [InlineData("R&D", "RAndD")]
    [InlineData("don't", "Dont")]
    [InlineData("@id", "Id")]
    [InlineData("$ref", "Ref")]
    [InlineData("_", "Underscore")]
    [InlineData("...", "DotDotDot")]
    [InlineData(" ", "Space")]
    [InlineData("", "Empty")]
    [InlineData("é", "E")]
    [InlineData("e\u0301", "E")]
    [InlineData("Größe", "Grosse")]
    [InlineData("Đường", "Duong")]
    [InlineData("ＡＢＣ", "Abc")]
    [InlineData("한글", "U_D55C_AE00")]
    [InlineData("size 한글 x", "Size_U_D55C_AE00_X")]
    [InlineData("👍", "U_1F44D")]
    [InlineData("a\u200Bb", "AB")]
    [InlineData("class", "Class")]
    public void Any_text_has_a_Pascal_name(string text, string name) => Assert.Equal(name, Identifiers.Pascal(text));

    [Theory]
    [InlineData("callback_url", "callbackUrl")]
    [InlineData("URLList", "urlList")]
    [InlineData("1K", "value1K")]
    [InlineData("X-Request-ID", "xRequestId")]
    [InlineData("한글", "u_D55C_AE00")]
    [InlineData("class", "class")]
    public void Any_text_has_a_camel_name(string text, string name) => Assert.Equal(name, Identifiers.Camel(text));

    [Theory]
    [InlineData("@id", "AtId")]
    [InlineData("$ref", "DollarRef")]
    [InlineData("a-b", "AMinusB")]
    [InlineData("a_b", "AUnderscoreB")]
    [InlineData("a\u200Bb", "A_U_200B_B")]
    public void Spelled_symbols_tell_apart_what_would_collide(string text, string name)
        => Assert.Equal(name, Identifiers.PascalWithSymbols(text));

    [Theory]
    [InlineData("3d-model", "Type3DModel")]
    [InlineData("ErrorResponse", "ErrorResponse")]
    public void Types_that_start_with_a_digit_say_Type(string text, string name) => Assert.Equal(name, Identifiers.TypeName(text));

    [Fact]
    public void Long_texts_are_cut_and_stay_apart()
    {
        string text = new('a', 100_000);
        string name = Identifiers.Pascal(text + "x");
        Assert.Equal(Identifiers.MaxNameLength, name.Length);
        Assert.NotEqual(name, Identifiers.Pascal(text + "y"));
        Assert.True(Identifiers.IsLegal(name));
    }

    [Fact]
    public void Every_name_of_every_hostile_text_is_an_identifier_that_compiles()
    {
        string[] names = [.. HostileTexts.All.SelectMany(text => new[]
        {
            Identifiers.Pascal(text), Identifiers.PascalWithSymbols(text), Identifiers.TypeName(text), Identifiers.Camel(text),
        })];
        Assert.All(names, name => Assert.True(Identifiers.IsLegal(name), name));

        string fields = Template.Lines(names.Distinct(StringComparer.Ordinal)
            .Select(name => $"public int {Identifiers.Escape(name)};")
            .Where(field => !field.Contains(" Snippet;", StringComparison.Ordinal)));
        Assert.Empty(new CompiledCode($$"""public class Snippet { {{fields}} }""").Complaints);
    }

    [Fact]
    public void Every_keyword_compiles_as_a_member_and_as_a_type()
    {
        IEnumerable<string> keywords = SyntaxFacts.GetKeywordKinds().Concat(SyntaxFacts.GetContextualKeywordKinds())
            .Select(SyntaxFacts.GetText)
            .Concat(["closed", "extension", "field", "required", "scoped", "nint", "dynamic", "var", "_"])
            .Where(Identifiers.IsLegal)
            .Distinct();
        string types = Template.Lines(keywords.Select(word => $"public class {Identifiers.EscapeTypeName(word)} {{ }}"));
        string uses = Template.Lines(keywords.Select((word, index) => $"public {Identifiers.EscapeTypeName(word)}? Use{index};"));
        string members = Template.Lines(keywords.Select(word => $"public int {Identifiers.Escape(word)};"));
        string parameters = string.Join(", ", keywords.Select(word => $"int {Identifiers.Escape(word)}"));
        var code = new CompiledCode($$"""
            {{types}}
            public class Uses { {{uses}} }
            public class Members { {{members}} }
            public class Parameters { public async System.Threading.Tasks.Task Run({{parameters}}) { await System.Threading.Tasks.Task.Yield(); } }
            """);
        Assert.DoesNotContain(code.Complaints, complaint => !complaint.Contains("CS8981", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("ImageSize", true)]
    [InlineData("_x1", true)]
    [InlineData("1x", false)]
    [InlineData("", false)]
    [InlineData("a-b", false)]
    [InlineData("é", false)]
    public void A_given_name_is_taken_only_when_it_is_legal(string name, bool isLegal) => Assert.Equal(isLegal, Identifiers.IsLegal(name));

    [Theory]
    [InlineData("EvoLinkClient.Models.ImageSize", "EvoLinkClient.Models.ImageSize")]
    [InlineData("../a:b*c", "_._a_b_c")]
    [InlineData("", "Empty")]
    public void Hint_names_are_plain_file_names(string text, string name) => Assert.Equal(name, Identifiers.HintName(text));

    [Fact]
    public void Hint_names_of_hostile_texts_stay_in_their_alphabet()
        => Assert.All(HostileTexts.All, text => Assert.Matches("^[A-Za-z0-9_-][A-Za-z0-9_.-]{0,71}$", Identifiers.HintName(text)));
}
