using KreaGen.Generator.Emission.Names;
using KreaGen.Generator.Emission.Templates;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Emission.Writers;

/// <summary>How the events of an operation's stream are told apart.</summary>
internal static class EventCaseWriter
{
    public static string Render(OperationModel operation) => operation.Items is { Events.IsEmpty: false } items
        ? Template.Render(
            $$"""
            private static readonly {{RuntimeNames.EventCase}}<{{items.Type!.Name}}>[] {{operation.EventsFieldName}} =
            [
                {{Template.Commas(items.Events.Select(one => Case(items.Type!.Name, one)))}},
            ];
            """)
        : "";

    /// <summary>What makes an event that no case names a value.</summary>
    public static string Other(ItemsModel items) => $"static (type, data) => new {items.Type!.Name}.{ResultModel.OtherEvent}(type, data)";

    private static string Case(string type, EventCaseModel one)
    {
        string convert = $"static data => new {type}.{one.Name}(data)";
        string events = string.Concat(one.Events.Select(static name => ", " + CSharpEscaper.Literal(name)));
        return one.IsJson
            ? $"{RuntimeNames.EventCase}.Json<{type}, {TypeWriter.OfItem(one.Type)}>({JsonStatementWriter.ItemReader(one.Type)}, {convert}{events})"
            : $"{RuntimeNames.EventCase}.Text<{type}>({convert}{events})";
    }
}
