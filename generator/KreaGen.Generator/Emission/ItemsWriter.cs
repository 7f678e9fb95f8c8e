using KreaGen.Generator.Model;

namespace KreaGen.Generator.Emission;

/// <summary>The methods of an operation whose response is returned item by item.</summary>
internal static class ItemsWriter
{
    private const int Column = 4;

    public static string Render(OperationModel operation, ItemsModel items, OperationSignature signature)
    {
        string call = signature.RequestCall(operation, 12);
        string reader = items.Type is { } read ? JsonStatementWriter.ItemReader(read) : RuntimeNames.JsonReading + ".ReadJsonElement";
        bool isText = items is { Kind: ContentKind.Events, Type: null };
        string send = items.Kind switch
        {
            ContentKind.Events when isText => "EventTextAsync",
            ContentKind.Events => "EventDataAsync",
            ContentKind.JsonSequence => "JsonSequenceAsync",
            _ => "JsonLinesAsync",
        };
        string[] arguments = isText ? ["_pipeline", call, "cancellationToken"] : ["_pipeline", call, reader, "cancellationToken"];
        return Template.Render(
            $$"""
            {{MethodDocs.Render(operation)}}
            {{MethodWriter.Attributes(operation.Methods[0])}}
            {{MethodWriter.Head(operation.Methods[0], operation)}}
                {{Wrapping.Parentheses($"=> {RuntimeNames.ResponseStreaming}.{send}", arguments, ";", 2 * Column)}}

            {{(operation.Find(MethodKind.StreamEvents) is { } events ? Events(operation, events, isText ? "TextEventsAsync" : "EventsAsync", arguments) : "")}}
            """);
    }

    private static string Events(OperationModel operation, MethodModel method, string send, string[] arguments) => Template.Render(
        $$"""
        {{MethodDocs.Like(operation, "with the type and the id of each event")}}
        {{MethodWriter.Attributes(method)}}
        {{MethodWriter.Head(method, operation)}}
            {{Wrapping.Parentheses($"=> {RuntimeNames.ResponseStreaming}.{send}", arguments, ";", 2 * Column)}}
        """);
}
