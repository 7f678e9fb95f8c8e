using KreaGen.Generator.Emission.Names;
using KreaGen.Generator.Emission.Templates;
using KreaGen.Generator.Emission.Writers;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Emission.Pages;

/// <summary>How a record that travels as an array reads and writes itself.</summary>
internal static class TupleJsonPage
{
    public static TemplatePage Render(TupleModel model) => Template.Page(
        $$"""
        {{RecordJsonPage.Head(model.Name)}}
        {
            {{(KeepsTexts(model) ? Texts : "")}}

            static {{model.Name}} {{RuntimeNames.JsonModel}}<{{model.Name}}>.ReadJson(ref {{RuntimeNames.Reader}} reader)
            {
                reader.ReadArrayStart();
                bool more = true;
                {{(KeepsTexts(model) ? RuntimeNames.JsonRawValues + " texts = default;" : "")}}
                {{model.Items.Select(Read)}}
                return new()
                {
                    {{model.Items.Select((item, index) => Assignment(item, index))}}
                    AdditionalItems = {{ReadRest(TuplePage.Rest(model))}},
                    {{(KeepsTexts(model) ? "_texts = texts," : "")}}
                };
            }

            void {{RuntimeNames.JsonModel}}.WriteJson({{RuntimeNames.Writer}} writer)
            {
                {{(model.Items.Any(static item => !TuplePage.IsRequired(item)) ? Count(model) : "")}}
                writer.WriteStartArray();
                {{Template.Statements(model.Items.Select(Write))}}
                writer.WriteRest(AdditionalItems, {{JsonStatementWriter.ItemWriter(TuplePage.Rest(model))}});
                writer.WriteEndArray();
            }

            {{RecordJsonPage.Printing}}
        }
        """);

    private static string Texts => Template.Lines(
    [
        "// How items were written where .NET writes them otherwise: what is read and not changed goes back as it came.",
        $"private {RuntimeNames.JsonRawValues} _texts;",
    ]);

    private static string ReadRest(TypeRef rest) => $"reader.ReadRest<{TypeWriter.OfItem(rest)}>(ref more, {JsonStatementWriter.ItemReader(rest)})";

    private static bool KeepsTexts(TupleModel model) => model.Items.Any(static item => item.Type.KeepsText);

    private static string Key(int index) => CSharpEscaper.Utf8Literal(TuplePage.Text(index));

    private static string Read(PropertyModel item, int index) => item.Presence switch
    {
        Presence.Required or Presence.Optional
            => $"{TypeWriter.Of(item.Type)}? {item.Local} = reader.ReadItem(ref more) "
                + $"? {JsonStatementWriter.ReadMember(item.Type, item.Presence == Presence.Optional, Key(index))} : null;",
        _ => $"{RuntimeNames.Optional}<{TypeWriter.Of(item.Type)}?> {item.Local} = reader.ReadItem(ref more) "
            + $"? new({JsonStatementWriter.ReadMember(item.Type, allowsNull: true, Key(index))}) : default;",
    };

    private static string Assignment(PropertyModel item, int index)
    {
        string missing = $"throw reader.MissingItem({TuplePage.Text(index)})";
        return item.Presence switch
        {
            Presence.Required => $"{item.Name} = {item.Local} ?? {missing},",
            Presence.RequiredNullable => $"{item.Name} = {item.Local}.HasValue ? {item.Local}.Value : {missing},",
            _ => $"{item.Name} = {item.Local},",
        };
    }

    /// <summary>How many items there are up to the last that is given: what is not given before it is null in the array, and left out after it.</summary>
    private static string Count(TupleModel model)
    {
        string all = TuplePage.Text(model.Items.Count);
        IEnumerable<string> last = model.Items
            .Select((item, index) => (Item: item, Count: TuplePage.Text(index + 1)))
            .Reverse()
            .TakeWhile(static pair => !TuplePage.IsRequired(pair.Item))
            .Select(static pair => $" : {pair.Item.Name}{(pair.Item.Presence == Presence.Optional ? " is not null" : ".HasValue")} ? {pair.Count}");
        int required = model.Items.Count(static item => TuplePage.IsRequired(item));
        return $"int count = AdditionalItems.Count > 0 ? {all}{string.Concat(last)} : {TuplePage.Text(required)};";
    }

    private static string Write(PropertyModel item, int index)
    {
        string written = item.Presence switch
        {
            Presence.Required => Value(item, index, item.Name),
            Presence.OptionalNullable => WriteOrNull(item, index, item.Name + ".ValueOrDefault"),
            _ => WriteOrNull(item, index, item.Name),
        };
        return TuplePage.IsRequired(item)
            ? written
            : Template.Render(
                $$"""
                if (count > {{TuplePage.Text(index)}})
                {
                    {{written}}
                }
                """);
    }

    private static string Value(PropertyModel item, int index, string value)
        => item.Type.KeepsText
            ? JsonStatementWriter.WriteItemKept(item.Type, Key(index), value) : JsonStatementWriter.Write(item.Type, value);

    private static string WriteOrNull(PropertyModel item, int index, string value) => Template.Render(
        $$"""
        if ({{value}} is { } {{item.Local}})
        {
            {{Value(item, index, item.Local)}}
        }
        else
        {
            writer.WriteNullValue();
        }
        """);
}
