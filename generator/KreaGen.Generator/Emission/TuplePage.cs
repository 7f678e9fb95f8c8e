using System.Globalization;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Emission;

/// <summary>An array schema whose first items have schemas of their own, as a record that reads, writes and checks itself.</summary>
internal static class TuplePage
{
    public static string Render(TupleModel model, HomeModel home) => Template.Render(
        $$"""
        {{XmlDoc.Member(model.Docs, $"The schema {XmlDoc.Code(model.Name)}: an array whose items have names here.")}}
        {{RuntimeNames.GeneratedCode}}
        {{DeprecationText.Deprecated(model.Deprecation)}}
        [{{RuntimeNames.JsonConverterAttribute}}(typeof({{RuntimeNames.JsonModelConverter}}<{{model.Name}}>))]
        {{home.Accessibility}} sealed partial record {{model.Name}} : {{RuntimeNames.JsonModel}}<{{model.Name}}>{{(model.IsSent ? ", " + RuntimeNames.Validatable : "")}}
        {
            {{(KeepsTexts(model) ? "// How items were written where .NET writes them otherwise: what is read and not changed goes back as it came.\nprivate " + RuntimeNames.JsonTexts + " _texts;" : "")}}

            {{Template.Blocks(model.Items.Select((item, index) => Item(item, index, home)))}}

            /// <summary>The items after those that have names: kept when read, sent when written.</summary>
            public {{RuntimeNames.ReadOnlyList}}<{{TypeText.OfItem(Rest(model))}}> AdditionalItems { get; init; } = [];

            {{Validation(model)}}

            static {{model.Name}} {{RuntimeNames.JsonModel}}<{{model.Name}}>.ReadJson(ref {{RuntimeNames.Reader}} reader)
            {
                reader.ReadArrayStart();
                bool more = true;
                {{(KeepsTexts(model) ? RuntimeNames.JsonTexts + " texts = default;" : "")}}
                {{model.Items.Select(Read)}}
                return new()
                {
                    {{model.Items.Select((item, index) => Assignment(item, index))}}
                    AdditionalItems = reader.ReadRest<{{TypeText.OfItem(Rest(model))}}>(ref more, {{JsonText.ItemReader(Rest(model))}}),
                    {{(KeepsTexts(model) ? "_texts = texts," : "")}}
                };
            }

            void {{RuntimeNames.JsonModel}}.WriteJson({{RuntimeNames.Writer}} writer)
            {
                {{(model.Items.Any(static item => !IsRequired(item)) ? Count(model) : "")}}
                writer.WriteStartArray();
                {{Template.Statements(model.Items.Select(Write))}}
                writer.WriteRest(AdditionalItems, {{JsonText.ItemWriter(Rest(model))}});
                writer.WriteEndArray();
            }

            {{RecordPage.Printing}}
        }
        """);

    private static bool KeepsTexts(TupleModel model) => model.Items.Any(static item => JsonText.KeepsText(item.Type));

    private static string Key(int index) => CSharpText.Utf8Literal(Text(index));

    private static TypeRef Rest(TupleModel model) => model.Rest ?? TypeRef.Any;

    private static string Item(PropertyModel item, int index, HomeModel home) => Template.Render(
        $$"""
        {{XmlDoc.Member(item.Docs, $"The item at {Text(index)}.")}}
        {{DeprecationText.Deprecated(item.Deprecation)}}
        {{LimitAttributes.Render(item)}}
        public {{(IsRequired(item) && item.Preset is null ? "required " : "")}}{{TypeText.OfProperty(item)}} {{item.Name}} { get; init; }{{RecordPage.Initializer(item, home)}}
        """);

    private static bool IsRequired(PropertyModel item) => item.Presence is Presence.Required or Presence.RequiredNullable;

    private static string Read(PropertyModel item, int index) => item.Presence switch
    {
        Presence.Required or Presence.Optional
            => $"{TypeText.Of(item.Type)}? {item.Local} = reader.ReadItem(ref more) ? {JsonText.ReadMember(item.Type, item.Presence == Presence.Optional, Key(index))} : null;",
        _ => $"{RuntimeNames.Optional}<{TypeText.Of(item.Type)}?> {item.Local} = reader.ReadItem(ref more) ? new({JsonText.ReadMember(item.Type, allowsNull: true, Key(index))}) : default;",
    };

    private static string Assignment(PropertyModel item, int index)
    {
        string missing = $"throw reader.MissingItem({Text(index)})";
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
        string all = Text(model.Items.Count);
        IEnumerable<string> last = model.Items
            .Select((item, index) => (Item: item, Count: Text(index + 1)))
            .Reverse()
            .TakeWhile(static pair => !IsRequired(pair.Item))
            .Select(static pair => $" : {pair.Item.Name}{(pair.Item.Presence == Presence.Optional ? " is not null" : ".HasValue")} ? {pair.Count}");
        int required = model.Items.Count(static item => IsRequired(item));
        return $"int count = AdditionalItems.Count > 0 ? {all}{string.Concat(last)} : {Text(required)};";
    }

    private static string Write(PropertyModel item, int index)
    {
        string written = item.Presence switch
        {
            Presence.Required => Value(item, index, item.Name),
            Presence.OptionalNullable => WriteOrNull(item, index, item.Name + ".ValueOrDefault"),
            _ => WriteOrNull(item, index, item.Name),
        };
        return IsRequired(item)
            ? written
            : Template.Render(
                $$"""
                if (count > {{Text(index)}})
                {
                    {{written}}
                }
                """);
    }

    private static string Value(PropertyModel item, int index, string value)
        => JsonText.KeepsText(item.Type) ? JsonText.WriteItemKept(item.Type, Key(index), value) : JsonText.Write(item.Type, value);

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

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Validation(TupleModel model) => model.IsSent
        ? RecordValidation.Render(new(model.Name, model.Docs, model.Items, null, Collections.EquatableArray<DemandModel>.Empty, model.IsSent, model.Deprecation))
        : "";
}
