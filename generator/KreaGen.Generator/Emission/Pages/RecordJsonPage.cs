using KreaGen.Generator.Emission.Names;
using KreaGen.Generator.Emission.Templates;
using KreaGen.Generator.Emission.Writers;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Emission.Pages;

/// <summary>How a record reads and writes itself: in a file of its own, which nobody needs to read.</summary>
internal static class RecordJsonPage
{
    public static TemplatePage Render(RecordModel model) => Template.Page(
        $$"""
        {{Head(model.Name)}}
        {
            {{Texts(model)}}

            {{RecordReading.Render(model)}}

            {{RecordWriting.Render(model)}}

            {{Printing}}
        }
        """);

    /// <summary>The declaration of a part that has what JSON needs.</summary>
    public static string Head(string name) => Template.Lines(
    [
        $"[{RuntimeNames.JsonConverterAttribute}(typeof({RuntimeNames.JsonModelConverter}<{name}>))]",
        $"partial record {name} : {RuntimeNames.JsonModel}<{name}>",
    ]);

    /// <summary>What ToString says between the braces: the compiler would show a list by the name of its type.</summary>
    public static string Printing { get; }
        = $"private bool PrintMembers({RuntimeNames.StringBuilder} builder) => {RuntimeNames.JsonPrinting}.PrintMembers(builder, this);";

    private static string Texts(RecordModel model) => model.KeepsTexts
        ? Template.Render(
            $$"""
            // How values were written that .NET writes otherwise: unchanged ones go back as they came.
            private {{RuntimeNames.JsonRawValues}} _texts;
            """)
        : "";
}
