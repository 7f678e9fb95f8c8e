using KreaGen.Generator.Model;

namespace KreaGen.Generator.Emission;

/// <summary>The methods of an operation whose answer is returned item by item.</summary>
internal static class ItemsText
{
    private const int Column = 4;

    public static string Render(OperationModel operation, ItemsModel items, OperationSignature signature)
    {
        string call = signature.RequestCall(operation, 12);
        string item = items.Type is { } type ? TypeText.OfItem(type) : items.Kind == ContentKind.Events ? "string" : RuntimeNames.JsonElement;
        string reader = items.Type is { } read ? JsonText.ItemReader(read) : RuntimeNames.JsonReading + ".ReadJsonElement";
        string obsolete = DeprecationText.Obsolete(operation.Deprecation);
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
            {{obsolete}}
            {{Wrapping.Parentheses($"public {RuntimeNames.AsyncEnumerable}<{item}> {operation.Name}Async", signature.PublicWith(), "", Column)}}
                {{Wrapping.Parentheses($"=> {RuntimeNames.AnswerStreaming}.{send}", arguments, ";", 2 * Column)}}

            {{(items.Kind == ContentKind.Events ? Events(operation, signature, item, isText ? "TextEventsAsync" : "EventsAsync", arguments) : "")}}
            """);
    }

    private static string Events(OperationModel operation, OperationSignature signature, string item, string send, string[] arguments) => Template.Render(
        $$"""
        {{MethodDocs.Like(operation, "with the type and the id of each event")}}
        {{DeprecationText.Obsolete(operation.Deprecation)}}
        {{Wrapping.Parentheses($"public {RuntimeNames.AsyncEnumerable}<{RuntimeNames.ServerSentEvent}<{item}>> {operation.Name}EventsAsync", signature.PublicWith(), "", Column)}}
            {{Wrapping.Parentheses($"=> {RuntimeNames.AnswerStreaming}.{send}", arguments, ";", 2 * Column)}}
        """);
}
