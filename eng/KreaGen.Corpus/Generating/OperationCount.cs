using System.Text.Json.Nodes;
using KreaGen.Generator.Text;

namespace KreaGen.Corpus.Generating;

/// <summary>Counts the operations of a document without the generator's own idea of what an operation is.</summary>
internal static class OperationCount
{
    private static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

    public static int Of(string path, string text)
        => SpecReader.Read(path, text, CancellationToken.None).Root is JsonObject root && root["paths"] is JsonObject paths
            ? paths.Select(static item => item.Value).OfType<JsonObject>().Sum(static item => Methods.Count(method => item[method] is JsonObject))
            : 0;
}
